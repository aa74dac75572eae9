using System.Net;
using ExpoSite.Cli.Preview;

namespace ExpoSite.Cli.Desk;

/// <summary>The desk's one page. It needs nothing of the site's theme, which may be what is broken.</summary>
internal static class DeskPage
{
    private const string Accepted = ".txt,.html,.htm,.xhtml,.docx,.docm,.eml,.md,.markdown,.mhtml,.mht";

    /// <summary>The whole page.</summary>
    /// <param name="token">What requests that read or write must carry.</param>
    /// <param name="board">HTML of the stories.</param>
    public static string Html(PreviewSite site, string token, string board)
    {
        SiteConfig? config = site.Newest.Plan?.Config;
        string name = Encoded(config?.Title ?? "Preview");
        string sections = string.Concat((config?.Categories ?? []).Select(c => $"<option value=\"{Encoded(c.Name)}\"></option>"));
        return $"""
            <!DOCTYPE html>
            <html lang="en">
            <head>
            <meta charset="utf-8">
            <meta name="viewport" content="width=device-width, initial-scale=1">
            <meta name="desk-token" content="{token}">
            <title>Desk - {name}</title>
            <link rel="icon" href="data:,">
            <link rel="stylesheet" href="{DeskServer.Folder}desk.css">
            <script src="{DeskServer.Folder}desk.js" defer></script>
            </head>
            <body>
            <header><p><a href="/">{name}</a></p><h1>Desk</h1></header>
            <main>
            {Box(site)}
            <section id="result" hidden aria-labelledby="story-title">
            <h2 id="story-title" tabindex="-1">The story</h2>
            <div id="notice"></div>
            <div class="sides">
            <div class="side">
            <form id="fields" autocomplete="off">
            {Field("title", "Headline", "")}
            <div class="row">
            {Field("day", "Day", "type=\"date\"", "<button type=\"button\" id=\"today\" class=\"small\">Today</button>")}
            {Field("category", "Section", "list=\"sections\"")}
            </div>
            <datalist id="sections">{sections}</datalist>
            {Languages(config)}
            <div class="row">
            {Field("tags", "Tags (commas between)", "")}
            {Field("authors", "Authors (semicolons between)", "")}
            </div>
            <div class="field"><label for="f-description">Description</label><textarea id="f-description" name="description" rows="2"
              aria-describedby="r-description"></textarea><p class="read" id="r-description"></p></div>
            <div class="check"><input type="checkbox" id="f-draft" name="draft"><label for="f-draft">Draft: stays hidden until
              <code>draft</code> is removed from the file</label></div>
            </form>
            <h3 id="lines-title">How each line was read</h3>
            <p class="help">Tick what belongs to the text. Colours tell what a line was taken for:
              <span class="key text">text</span> <span class="key naming">names or dates it</span>
              <span class="key other">another story</span> <span class="key out">left out</span></p>
            <div class="check"><input type="checkbox" id="show-out" checked><label for="show-out">Show lines that are left out
              (<span id="count-out">0</span>)</label></div>
            <ol id="lines" aria-labelledby="lines-title"></ol>
            <p id="more-lines" class="help" hidden></p>
            </div>
            <div class="side">
            <div class="tabs" role="tablist" aria-label="The story as">
            <button type="button" role="tab" id="tab-page" aria-controls="panel-page" aria-selected="true">Page</button>
            <button type="button" role="tab" id="tab-markdown" aria-controls="panel-markdown" aria-selected="false"
              tabindex="-1">Markdown</button>
            </div>
            <div id="panel-page" role="tabpanel" aria-labelledby="tab-page">
            <iframe id="page" title="The story as the site would show it" sandbox="allow-same-origin"></iframe>
            <p id="no-page" class="help" hidden>The page cannot be shown: the site has no settings or theme that can be read, or the
              story has no day. Its Markdown is under the other tab.</p>
            </div>
            <div id="panel-markdown" role="tabpanel" aria-labelledby="tab-markdown" hidden>
            <h3>Front matter</h3>
            <pre id="front" tabindex="0" aria-label="Front matter"></pre>
            <label for="body">Text, in Markdown</label>
            <textarea id="body" rows="24" spellcheck="true"></textarea>
            <button type="button" id="from-lines" class="small" hidden>Take the text from the lines again</button>
            </div>
            <div id="findings" aria-live="polite"></div>
            </div>
            </div>
            </section>
            <p id="done" role="status" hidden></p>
            <section id="board" aria-labelledby="board-title">
            <h2 id="board-title">Stories</h2>
            <div id="stories">{board}</div>
            </section>
            </main>
            <div id="bar" hidden><p id="status" role="status"></p><button type="button" id="write" disabled>Write story</button></div>
            </body>
            </html>

            """;
    }

    private static string Box(PreviewSite site) => site.Folder.Articles == site.Folder.Root
        ? "<p class=\"notice\">This is a folder of Markdown without input/. The desk writes into input/ alone, so here it only shows what"
            + " is there. A newsroom with input/ is made by <code>exposite init</code>.</p>"
        : $"""
            <section id="box" aria-labelledby="box-title">
            <h2 id="box-title">New story</h2>
            <label for="paste">Paste the text of a story, or drop a file anywhere on this page</label>
            <textarea id="paste" rows="7" autofocus spellcheck="false"></textarea>
            <div class="row tools"><span class="file"><input type="file" id="file" accept="{Accepted}"><label for="file">Choose a
              file</label></span><span class="help">txt, html, docx, eml, md or mhtml, up to 5 MB</span>
            <span id="chosen"></span><button type="button" id="again" class="small" hidden>Start over</button></div>
            <p id="problem" role="alert"></p>
            </section>
            """;

    private static string Field(string key, string label, string attributes, string beside = "") =>
        $"""<div class="field"><label for="f-{key}">{label}</label><span class="with"><input id="f-{key}" name="{key}" """
        + $"""{attributes} aria-describedby="r-{key}">{beside}</span><p class="read" id="r-{key}"></p></div>""";

    // Nothing to choose on a site in one language.
    private static string Languages(SiteConfig? config)
    {
        if (config is not { Languages.IsEmpty: false })
            return "";
        string further = string.Concat(config.Languages.Select(l => Option(l.Tag, l.Name is null ? l.Tag : $"{l.Name} ({l.Tag})")));
        return "<div class=\"field\"><label for=\"f-lang\">Language</label><select id=\"f-lang\" name=\"lang\" aria-describedby=\"r-lang\">"
            + $"{Option("", config.Language)}{further}</select><p class=\"read\" id=\"r-lang\"></p></div>";

        static string Option(string value, string label) => $"<option value=\"{Encoded(value)}\">{Encoded(label)}</option>";
    }

    private static string Encoded(string text) => WebUtility.HtmlEncode(Printable.Of(text));
}
