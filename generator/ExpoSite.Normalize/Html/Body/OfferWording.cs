using System.Buffers;

namespace ExpoSite.Normalize.Html.Body;

/// <summary>Words of offers and notices that stand among stories: newsletters, membership, appeals, consent, commissions.</summary>
internal static class OfferWording
{
    // Words of other scripts have fewer letters, and may end the text.
    private const int ShortestLatin = 4;

    private static readonly SearchValues<string> Phrases = SearchValues.Create(
    [
        "newsletter", "inbox", "sign up", "subscrib", "subscription", "become a member", "membership", "donat", "support our", "support us",
        "as little as", "our journalism", "good journalism", "quality journalism", "independent journalism", "keep news free",
        "privacy policy", "privacy notice", "privacy act", "terms of use", "terms of service", "user agreement", "cookie",
        "personal information", "personal data", "opt out", "affiliate", "commission", "unsubscribe", "your consent", "free trial",
        "abonnieren", "abonnement", "datenschutz", "einwilligung", "spende", "postfach", "s'abonner", "abonnez", "abonnés",
        "confidentialité", "vos données", "faire un don", "suscríb", "suscrip", "boletín", "privacidad", "iscriviti", "abbona",
        "informativa sulla privacy", "assine", "assinatura", "privacidade", "подпис", "рассылк", "订阅", "隐私", "登録", "プライバシー",
    ], StringComparison.OrdinalIgnoreCase);

    /// <summary>0 for a text without them, 1 for one with three or more.</summary>
    public static double In(string text)
    {
        int found = 0;
        for (int at = 0; found < 3 && text.AsSpan(at).IndexOfAny(Phrases) is >= 0 and var next;
            at = Math.Min(text.Length, at + next + ShortestLatin))
        {
            found++;
        }

        return found / 3.0;
    }
}
