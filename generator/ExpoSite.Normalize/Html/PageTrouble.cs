using System.Text.RegularExpressions;
using ExpoSite.Normalize.Drafting;
using ExpoSite.Normalize.Html.Blocks;
using ExpoSite.Normalize.Html.Body;
using ExpoSite.Normalize.Html.Head;
using ExpoSite.Normalize.Html.Pages;

namespace ExpoSite.Normalize.Html;

/// <summary>Pages that are no story, or less than one: what a server says in place of a page, a few words, paragraphs left out.</summary>
internal static partial class PageTrouble
{
    private const int FewWords = 40;
    private const int HardlyAny = 12;
    private const int MostOfError = 150;
    // Most Chinese words have two.
    private const int LettersOfWord = 2;

    /// <summary>The draft with what is to be said of it; held back where it is certainly no story.</summary>
    public static Draft Told(Draft draft)
    {
        int words = Math.Max(TextWords.Count(draft.Body), draft.Body.Count(Script.IsEastAsian) / LettersOfWord);
        bool isError = words < MostOfError && draft.Title is not null
            && Errors().IsMatch(draft.Title.Split(PageTitle.Separators, 2, StringSplitOptions.None)[0]);
        if (isError)
        {
            return draft with
            {
                IsHeldBack = true,
                Diagnostics = draft.Diagnostics.Add(NormalizeRules.ErrorPage.At(draft.TitlePlace,
                    $"'{draft.Title}' is what a server says when it has no page, so it is written as a draft.",
                    "save the page again, or delete this file")),
            };
        }

        if (words >= FewWords || !draft.Teasers.IsEmpty || draft.Body.Length == 0)
            return draft;
        return draft with
        {
            IsHeldBack = draft.IsHeldBack || words < HardlyAny,
            Diagnostics = draft.Diagnostics.Add(NormalizeRules.LittleText.At(draft.TitlePlace,
                $"The page's text has only {words} words.", "check whether the page was saved whole, with its text shown")),
        };
    }

    /// <summary>What is said of paragraphs between those of the body that are none of it; null when there are none.</summary>
    public static Diagnostic? LeftOut(IReadOnlyList<TextBlock> blocks, IReadOnlyList<BlockVerdict> verdicts, string path)
    {
        int first = Enumerable.Range(0, verdicts.Count).FirstOrDefault(i => verdicts[i].IsBody, -1);
        int last = Enumerable.Range(0, verdicts.Count).LastOrDefault(i => verdicts[i].IsBody, -1);
        TextBlock[] left = [.. blocks.Skip(first).Take(last - first).Where(b => !verdicts[b.Index].IsBody && b.IsProse)];
        int words = left.Sum(b => TextWords.Count(b.Text));
        int embeds = verdicts.Where((v, i) => v.IsBody && Embeds.IsEmbed(blocks[i].Element) && blocks[i].Text.Length == 0).Count();
        if (left.Length == 0 && embeds > 0)
        {
            return NormalizeRules.ParagraphsLeftOut.At(path, $"{embeds} player{(embeds == 1 ? "" : "s")} of films or sound without a title "
                + "between paragraphs of the article left no link.", "add links to the Markdown file");
        }

        return left.Length == 0 ? null : NormalizeRules.ParagraphsLeftOut.At(PageDocument.PlaceOf(left[0].Element, path),
            $"{left.Length} paragraph{(left.Length == 1 ? "" : "s")} ({words} words) between those of the article were left out.",
            "'normalize --explain' tells why; add to the Markdown what belongs to the article");
    }

    // The whole title: "404", "Page not found - Error 404", "403 Forbidden".
    [GeneratedRegex(
        @"^(?=.*\w)\W*((http |error |fehler |erreur )*[45]\d\d\b\W*)?((http )?error|(the )?page (was )?not found|not found|forbidden"
        + @"|access denied"
        + @"|page (is )?(unavailable|does not exist)|(bad gateway|service unavailable|internal server error|gateway time-?out)"
        + @"|just a moment|are you a robot|seite nicht gefunden|zugriff verweigert|page (introuvable|non trouvée)|accès refusé"
        + @"|página no encontrada|acceso denegado|pagina non trovata|accesso negato|página não encontrada|acesso negado"
        + @"|страница не найдена|доступ запрещен|页面不存在|页面未找到|ページが見つかりません|페이지를 찾을 수 없습니다)?\W*((http )?(error )?[45]\d\d)?\W*$",
        RegexOptions.CultureInvariant | RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture)]
    private static partial Regex Errors();
}
