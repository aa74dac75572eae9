namespace ExpoSite.Core.Diagnostics;

/// <summary>EXPO2xxx: reading site.yml, articles and pages.</summary>
public static class LoadRules
{
    public static readonly DiagnosticRule Encoding = new(
        "EXPO2001", Severity.Error, "File is not valid UTF-8",
        "Text files are UTF-8 (or UTF-16 with a byte order mark). Save the file as UTF-8 in your editor.");

    public static readonly DiagnosticRule InvalidYaml = new(
        "EXPO2002", Severity.Error, "Front matter or configuration is not valid YAML",
        "The block between the --- lines must be YAML. Most often a value with a colon or a quotation mark needs quotes.");

    public static readonly DiagnosticRule UnknownKey = new(
        "EXPO2003", Severity.Warning, "Key is not known",
        "The key has no meaning here and is ignored. Keys are listed in the front matter reference.",
        RuleExample.Keys("publised: 2026-01-02", "updated: 2026-01-02"));

    public static readonly DiagnosticRule Unreadable = new(
        "EXPO2004", Severity.Error, "File cannot be read",
        "The operating system refused to read the file. Check its permissions.");

    public static readonly DiagnosticRule TooLarge = new(
        "EXPO2005", Severity.Error, "File is too large",
        "A Markdown file may be at most 8 MB. A story this long is most often a mistake; split it.");

    public static readonly DiagnosticRule MissingFrontMatter = new(
        "EXPO2006", Severity.Error, "No front matter",
        "An article starts with a line ---, its keys, and another line ---. 'exposite new' makes one.");

    public static readonly DiagnosticRule MissingKey = new(
        "EXPO2007", Severity.Error, "A required key is missing",
        "An article needs a title and a published date, an expo an id, a name and its first and last day, an exhibitor a name.");

    public static readonly DiagnosticRule InvalidValue = new(
        "EXPO2008", Severity.Error, "A value has the wrong form",
        "The value does not have the form that its key asks for, for example a date that does not exist.",
        RuleExample.Keys("updated: 2026-02-30", "updated: 2026-02-28"));

    public static readonly DiagnosticRule DuplicateKey = new(
        "EXPO2009", Severity.Error, "A key is given twice",
        "The same key, or a key and its alias, stands twice in one front matter. Remove one.",
        RuleExample.Keys("date: 2026-01-03", "updated: 2026-01-03"));

    public static readonly DiagnosticRule EmptyFile = new(
        "EXPO2010", Severity.Error, "File is empty",
        "Nothing can be made of an empty file. Write it, or delete it.");

    public static readonly DiagnosticRule BinaryFile = new(
        "EXPO2011", Severity.Error, "File is not text",
        "The file has the name of a text file, but holds binary bytes.");

    public static readonly DiagnosticRule MissingId = new(
        "EXPO2012", Severity.Warning, "Article has no id",
        "Feed readers know a story by its id. Without one it is derived from the address, so a changed address shows the story twice.");

    public static readonly DiagnosticRule MissingConfiguration = new(
        "EXPO2013", Severity.Warning, "site.yml or its url is missing",
        "Feeds and the sitemap need the address at which the site is published: set url in input/site.yml or give --base-url.");

    public static readonly DiagnosticRule EmptyBody = new(
        "EXPO2014", Severity.Warning, "Article has no text",
        "The front matter is followed by nothing. Only a brief (kind: brief) may have no body.",
        RuleExample.Text("", "Text."));

    public static readonly DiagnosticRule UndatedDraft = new(
        "EXPO2015", Severity.Warning, "Draft has no date yet",
        "A draft without a published date is left out, also with --drafts. Give it a date before it is published.");

    public static readonly DiagnosticRule OneOrSeveral = new(
        "EXPO2016", Severity.Warning, "One name or several?",
        "A text with a comma can be a list of names, or one name with a comma in it. Written as a list, in brackets or with hyphens, it leaves no doubt.",
        RuleExample.Keys("authors: Reyes, Ana", "authors: Ana Reyes, Bo Ek"));

    public static readonly DiagnosticRule UnknownFrontStory = new(
        "EXPO2040", Severity.Warning, "The front page names a story that does not exist",
        "front in site.yml names stories by id, slug or address. A story that is held back is left out until its time; this one is no story at all.");

    public static readonly DiagnosticRule UnknownAuthor = new(
        "EXPO2041", Severity.Warning, "An author of site.yml has no story",
        "authors in site.yml introduces those who wrote stories, by the name that stories give. Most often the name is spelled in two ways.");

    public static readonly DiagnosticRule UnlistedSection = new(
        "EXPO2045", Severity.Warning, "A section looks like a misspelled one",
        "Any category makes a section. This one is not listed under categories in site.yml, and one that is listed is spelled almost like it. Correct the story, or list the section.");

    public static readonly DiagnosticRule DatesOutOfOrder = new(
        "EXPO2046", Severity.Warning, "Dates of a story are out of order",
        "A story is updated and expires after it is published. Most often one of the dates has a wrong year or month.",
        RuleExample.Keys("updated: 2025-12-31", "updated: 2026-01-03"));

    public static readonly DiagnosticRule PlaceholderText = new(
        "EXPO2047", Severity.Warning, "A story still has the text of its template",
        "'exposite new' and 'exposite init' write lines that tell what to write. Readers would see them.");

    public static readonly DiagnosticRule RawHtml = new(
        "EXPO2050", Severity.Warning, "HTML in a text is shown to readers as it is typed",
        "Texts are Markdown; HTML tags are not run, so that nothing in a text can act on a page. Comments (`<!-- -->`) are the exception: they are for editors, and appear nowhere. Write the same in Markdown, or remove the tag; where readers are to see it, put it between backticks.",
        RuleExample.Text("H<sub>2</sub>O", "H`<sub>`2O"));

    public static readonly DiagnosticRule ForeignCall = new(
        "EXPO2051", Severity.Warning, "A call of another program is shown to readers",
        "Shortcodes and template tags (`{{< >}}`, `{% %}`, `{{ }}`, `[name attribute=\"\"]`, `:::` containers) mean something to the program that the text was written for. Here readers see them as they are typed. Write in Markdown what they made, or remove them; where readers are to see them, put them between backticks.",
        RuleExample.Text("{{< youtube abc >}}", "`{{< youtube abc >}}`"));

    public static readonly DiagnosticRule AttributeList = new(
        "EXPO2052", Severity.Warning, "An attribute list is shown to readers",
        "`{: .class}`, `{.class}` and `{#id}` give classes and ids in other Markdown programs. Headings here get their ids from their words. Remove the list.",
        RuleExample.Text("## Halls {#halls}", "## Halls #halls"));

    public static readonly DiagnosticRule MergeConflict = new(
        "EXPO2053", Severity.Error, "A merge conflict is not resolved",
        "git could not merge two versions of the file and left both in it, between lines of `<<<<<<<`, `=======` and `>>>>>>>`. Keep what is right, and remove the marks.",
        RuleExample.Text("<<<<<<< HEAD\nMine\n=======\nTheirs\n>>>>>>> main", "```\n<<<<<<< HEAD\nMine\n=======\nTheirs\n>>>>>>> main\n```"));

    public static readonly DiagnosticRule UnclosedComment = new(
        "EXPO2054", Severity.Error, "A comment is not closed",
        "A comment starts with `<!--` and ends with `-->`. Without its end it hides the text below it, or is shown itself. As in CommonMark, one that starts within a line ends in the same paragraph; one on lines of its own may hold blank lines.",
        RuleExample.Text("One.\n\n<!-- ask Anna", "One.\n\n<!-- ask Anna -->"));

    public static readonly DiagnosticRule HiddenMarkup = new(
        "EXPO2055", Severity.Warning, "Markup that readers cannot see is left out",
        "Processing instructions (`<?...?>`), declarations (`<!...>`) and CDATA sections are no text. They are left out, with what is in them. Remove them, or write what is in them as text.",
        RuleExample.Text("A <![CDATA[x]]>", "A `<![CDATA[x]]>`"));

    public static readonly DiagnosticRule ForeignComment = new(
        "EXPO2056", Severity.Error, "A comment would be published",
        "`{% comment %}`, `{# #}`, `{{/* */}}` and `{::comment}` hide a note in other programs; here readers would see it, as they would any comment in a value of the front matter. In a text write `<!-- -->`; elsewhere remove it.",
        RuleExample.Text("A {# ask Anna #}", "A <!-- ask Anna -->"));

    public static readonly DiagnosticRule TooDeep = new(
        "EXPO2057", Severity.Warning, "Lists or quotations stand too deep in each other",
        "What is more than eighty columns deep is shown at that depth. Most often such a text was copied from a reply to a reply; write it flat.");

    public static readonly DiagnosticRule TooMuchMarkup = new(
        "EXPO2058", Severity.Error, "A text has more marks than a person writes",
        "Thousands of brackets or asterisks that nothing closes, or tens of thousands of link definitions, cost more time than a text may take. The part is shown as it is typed. Most often a file was damaged, or is no article.");

    public static readonly DiagnosticRule LostText = new(
        "EXPO2070", Severity.Warning, "A part of a value is lost",
        "YAML gives some signs a meaning: a # behind a space begins a comment, !word names a type, &word a value, null and ~ are nothing, and a line that is indented deeper belongs to the text above. What its writer may have meant as text is told. Put the value in quotation marks.",
        RuleExample.Keys("description: We are # 1", "description: We are no#1"));

    public static readonly DiagnosticRule TooManyValues = new(
        "EXPO2072", Severity.Warning, "A list of a story is too long",
        "Each tag, author and country makes pages and feeds of its own, so a story may have at most 50 of each. The rest is left out.");
}
