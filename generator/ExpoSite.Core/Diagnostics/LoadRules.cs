namespace ExpoSite.Core.Diagnostics;

/// <summary>EXPO2xxx: reading site.yml, articles and pages.</summary>
public static class LoadRules
{
    public static readonly DiagnosticRule Encoding = new("EXPO2001", Severity.Error, "A file is not valid UTF-8",
        "Text files must be UTF-8 (or UTF-16 with a byte order mark). Save the file as UTF-8 in your editor.");

    public static readonly DiagnosticRule InvalidYaml = new("EXPO2002", Severity.Error, "Front matter or settings are not valid YAML",
        "The block between the --- lines must be YAML. Most often a value with a colon or a quotation mark in it has to be quoted.");

    public static readonly DiagnosticRule UnknownKey = new("EXPO2003", Severity.Warning, "A key is not known",
        "The key has no meaning here and is ignored. Keys are listed in the front matter reference.",
        RuleExample.Keys("publised: 2026-01-02", "updated: 2026-01-02"));

    public static readonly DiagnosticRule Unreadable = new("EXPO2004", Severity.Error, "A file cannot be read",
        "The operating system refused to read the file. Check its permissions.");

    public static readonly DiagnosticRule TooLarge = new("EXPO2005", Severity.Error, "A file is too large",
        "A Markdown file may be at most 8 MB. A story this long is usually a mistake. Split it.");

    public static readonly DiagnosticRule MissingFrontMatter = new("EXPO2006", Severity.Error, "An article has no front matter",
        "An article starts with a line ---, its keys, and another line ---. 'exposite new' writes such a file.");

    public static readonly DiagnosticRule MissingKey = new("EXPO2007", Severity.Error, "A required key is missing",
        "An article needs a title and a published date; an expo needs an id, a name and its first and last day; an exhibitor needs a "
            + "name.");

    public static readonly DiagnosticRule InvalidValue = new("EXPO2008", Severity.Error, "A value has the wrong form",
        "The value does not have the form that its key requires: for example, a date does not exist.",
        RuleExample.Keys("updated: 2026-02-30", "updated: 2026-02-28"));

    public static readonly DiagnosticRule DuplicateKey = new("EXPO2009", Severity.Error, "A key is given twice",
        "The front matter has the same key, or a key and its alias, twice. Remove one.",
        RuleExample.Keys("date: 2026-01-03", "updated: 2026-01-03"));

    public static readonly DiagnosticRule EmptyFile = new("EXPO2010", Severity.Error, "A file is empty",
        "An empty file gives no story or page. Write it, or delete it.");

    public static readonly DiagnosticRule BinaryFile = new("EXPO2011", Severity.Error, "A file is not text",
        "The file has the name of a text file, but contains binary data.");

    public static readonly DiagnosticRule EmptyId = new("EXPO2012", Severity.Warning, "The id of an article is empty",
        "The line says nothing. A story needs none: what was published is recognized by its address and its text, and a new story gets an "
            + "id that follows from its address. 'exposite check --fix' writes it into the file.");

    public static readonly DiagnosticRule MissingConfiguration = new("EXPO2013", Severity.Warning, "site.yml or its url is missing",
        "Feeds and the sitemap need the address at which the site is published. Set url in input/site.yml, or give --base-url.");

    public static readonly DiagnosticRule EmptyBody = new("EXPO2014", Severity.Warning, "An article has no text",
        "There is no text after the front matter. Only a brief (kind: brief) may have no body.",
        RuleExample.Text("", "Text."));

    public static readonly DiagnosticRule UndatedDraft = new("EXPO2015", Severity.Warning, "A draft has no date yet",
        "A draft without a published date is left out, even with --drafts. Give it a date before you publish it.");

    public static readonly DiagnosticRule OneOrSeveral = new("EXPO2016", Severity.Warning, "A value may be one name or several",
        "A text with a comma can be a list of names, or one name with a comma in it. A list in brackets or with hyphens leaves no doubt.",
        RuleExample.Keys("authors: Reyes, Ana", "authors: Ana Reyes, Bo Ek"));

    public static readonly DiagnosticRule UnknownFrontStory = new(
        "EXPO2040", Severity.Warning, "The front page names a story that does not exist",
        "'front' in site.yml names stories by id, slug or address. A story that is held back is left out until its time, but this one "
            + "does not exist at all.");

    public static readonly DiagnosticRule UnknownAuthor = new("EXPO2041", Severity.Warning, "An author in site.yml has no story",
        "'authors' in site.yml introduces the people who wrote stories, by the names that the stories give. Most often a name is spelled "
            + "in two ways.");

    public static readonly DiagnosticRule UnlistedSection = new("EXPO2045", Severity.Warning, "A section is not listed in site.yml",
        "Every category becomes a section with a page and feeds of its own. This one is not listed under 'categories' in site.yml. Correct "
            + "the story, list the section, or, if it was renamed, write its old name under 'formerNames' of the new one.");

    public static readonly DiagnosticRule FormerSection = new("EXPO2073", Severity.Warning, "A story names its section by a former name",
        "The story is shown under the present name of its section, which site.yml gives. Write that name into the story.");

    public static readonly DiagnosticRule FormerNameInUse = new("EXPO2074", Severity.Warning, "A former name is still somebody's name",
        "site.yml lists a name under 'formerNames' that another entry has as its name, or as a former name too. It stays with the entry "
            + "that comes first, and a present name goes before a former one.");

    public static readonly DiagnosticRule DatesOutOfOrder = new("EXPO2046", Severity.Warning, "Dates of a story are out of order",
        "A story cannot be updated or expire before it is published. Most often one of the dates has a wrong year or month.",
        RuleExample.Keys("updated: 2025-12-31", "updated: 2026-01-03"));

    public static readonly DiagnosticRule PlaceholderText = new("EXPO2047", Severity.Warning, "A placeholder is still there",
        "'exposite new' and 'exposite init' write placeholder lines that say what to write. Readers would see them. The first time that a "
            + "site is published, this is an error (EXPO2048).");

    public static readonly DiagnosticRule PlaceholderPublished = new("EXPO2048", Severity.Error, "A new site has a placeholder",
        "Who is responsible for a site, and how to reach them, must be on it from the beginning. Write the page, or delete its file and "
            + "the link to it in site.yml. Once the site is published, a placeholder is a warning (EXPO2047).");

    public static readonly DiagnosticRule RawHtml = new("EXPO2050", Severity.Warning, "Readers see HTML in a text as it is written",
        "Of HTML, only the safe part has an effect (docs/writing.md lists it), so that a text cannot change or run anything on a page. "
            + "A tag that is not part of it, that is never closed, or that hides its text is shown as it is written. Write the same in "
            + "Markdown, close the tag in the same paragraph, or remove it. If readers should see it, put it between backticks.",
        RuleExample.Text("<form>Vote</form>", "`<form>` Vote"));

    public static readonly DiagnosticRule ForeignCall = new("EXPO2051", Severity.Warning, "Readers see markup of another program",
        "Shortcodes and template tags (`{{< >}}`, `{% %}`, `{{ }}`, `[name attribute=\"\"]`) mean something to the program that the text "
            + "was written for. Those for films, figures, notices and code are read here too; readers see all others as they are written. "
            + "Write the result in Markdown, or remove them. If readers should see them, put them between backticks. Values of the front "
            + "matter are plain text: Markdown in them is shown as it is written, too.",
        RuleExample.Text("{{< gist abc >}}", "`{{< gist abc >}}`"));

    public static readonly DiagnosticRule AttributeList = new("EXPO2052", Severity.Warning, "An attribute list is left out",
        "`{: .class}` and `{.class}` set classes and attributes in other Markdown programs. Here an id (`{#id}`) is a place to jump to; "
            + "all else has no effect, and readers do not see it. Remove the list.",
        RuleExample.Text("## Halls {.wide}", "## Halls"));

    public static readonly DiagnosticRule MergeConflict = new("EXPO2053", Severity.Error, "A merge conflict is not resolved",
        "Git could not merge two versions of the file and left both in it, between lines of `<<<<<<<`, `=======` and `>>>>>>>`. Keep "
            + "what is right, and remove the marks.",
        RuleExample.Text(
            "<<<<<<< HEAD\nMine\n=======\nTheirs\n>>>>>>> main", "```\n<<<<<<< HEAD\nMine\n=======\nTheirs\n>>>>>>> main\n```"));

    public static readonly DiagnosticRule UnclosedComment = new("EXPO2054", Severity.Error, "A comment is not closed",
        "A comment starts with `<!--` and ends with `-->`. Without its end it hides the text below it, or readers see it. As in "
            + "CommonMark, a comment that starts within a line must end in the same paragraph; a comment on separate lines may contain "
            + "blank lines.",
        RuleExample.Text("One.\n\n<!-- ask Anna", "One.\n\n<!-- ask Anna -->"));

    public static readonly DiagnosticRule HiddenMarkup = new("EXPO2055", Severity.Warning, "Markup that readers cannot see is left out",
        "Scripts, styles, processing instructions (`<?...?>`), declarations (`<!...>`) and CDATA sections are not text. They are left out "
            + "together with their content; of a `:::` container that is not known here, only its marks are. Remove them, or write their "
            + "content as text.",
        RuleExample.Text("A <![CDATA[x]]>", "A `<![CDATA[x]]>`"));

    public static readonly DiagnosticRule ForeignComment = new("EXPO2056", Severity.Error, "A comment would be published",
        "`{% comment %}`, `{# #}`, `{{/* */}}` and `{::comment}` hide a note in other programs, but here readers would see it. They "
            + "would also see any comment in a front matter value. In a text, write `<!-- -->`; elsewhere, remove the comment.",
        RuleExample.Text("A {# ask Anna #}", "A <!-- ask Anna -->"));

    public static readonly DiagnosticRule TooDeep = new("EXPO2057", Severity.Warning, "Lists or quotations are nested too deep",
        "Text that is more than eighty columns deep is shown at that depth. Most often it was copied from a reply to a reply. Write it "
            + "less deep.");

    public static readonly DiagnosticRule TooMuchMarkup = new("EXPO2058", Severity.Error, "A text has more marks than a person writes",
        "Thousands of brackets or asterisks that nothing closes, or tens of thousands of link definitions, take more time than a text "
            + "may. This part is shown as it is written. Most often the file is damaged, or is not an article.");

    public static readonly DiagnosticRule LostText = new("EXPO2070", Severity.Warning, "Part of a value is lost",
        "Some characters have a meaning in YAML: a # after a space begins a comment, !word names a type, &word names a value, null and ~ "
            + "mean nothing, and a line that is indented deeper belongs to the text above. The finding shows what the writer may have "
            + "meant as text. Put the value in quotation marks.",
        RuleExample.Keys("description: We are # 1", "description: We are no#1"));

    public static readonly DiagnosticRule TooManyValues = new("EXPO2072", Severity.Warning, "A list of a story is too long",
        "Each tag, author and country has pages and feeds, so a story may have at most 50 of each. The rest are left out.");
}
