namespace ExpoSite.Core.Diagnostics;

/// <summary>Findings about the formats of stories: live blogs, sponsored stories, galleries, and the banner of the front page.</summary>
public static class FormatRules
{
    public static readonly DiagnosticRule UnknownFormat = new("EXPO2080", Severity.Error, "A format is not known",
        "The format of a story decides on the label that readers see. Without it a sponsored story or an opinion would stand there as "
            + "news, so the site is not written. docs/writing.md lists the formats.",
        RuleExample.Keys("format: anaylsis", "format: analysis"));

    public static readonly DiagnosticRule NoSponsor = new("EXPO2081", Severity.Warning, "A sponsored story does not say who paid",
        "Readers see that the story is sponsored, but not by whom, which many countries require. Name the sponsor in `sponsor`.",
        RuleExample.Keys("format: sponsored", "format: sponsored\nsponsor: Quay Bank"));

    public static readonly DiagnosticRule EndWithoutLive = new("EXPO2082", Severity.Warning, "Only a live blog can end",
        "`ended` says when a live blog was over. The story is none, so the key has no effect. Add `format: live`, or remove it.",
        RuleExample.Keys("ended: 2026-09-14", "ended: 2026-09-14\nformat: live"));

    public static readonly DiagnosticRule EntryOutOfOrder = new("EXPO2083", Severity.Warning, "An entry of a live blog is out of order",
        "Entries may stand with the oldest or the newest on top. This one is a little earlier than the one before it in time. It is "
            + "sorted in by its time, on the same day. (A step back of six hours or more is a night: the next day begins.) Correct the "
            + "time; or, if another day began, write it in front: `## 2026-09-15 00:20 The last boat`.");

    public static readonly DiagnosticRule EntryWithoutTime = new("EXPO2084", Severity.Warning, "An entry of a live blog has no time",
        "Every heading of a live blog that stands as high as its entries begins an entry, and an entry begins with a time. This one keeps "
            + "its place between its neighbours, and search engines get no time for it. Write the time in front of the words, or a "
            + "smaller heading for a part of an entry.");

    public static readonly DiagnosticRule NoEntries = new("EXPO2085", Severity.Warning, "A live blog has no entries",
        "An entry of a live blog begins with a heading that begins with a time: `## 14:05 Doors open`. None was found, so the text is "
            + "shown as it is.");

    public static readonly DiagnosticRule TimeWithoutEntry = new(
        "EXPO2087", Severity.Warning, "A time in a live blog begins no entry",
        "Entries begin with headings of one size that begin with a time. This time stands in a smaller heading, in a heading within a list "
            + "or quotation, or in bold in front of a paragraph, so the words belong to the entry above: they have no anchor, are not "
            + "sorted, and search engines are told no time. Write a heading as large as those of the entries, or put other words first.");

    public static readonly DiagnosticRule FewPictures = new("EXPO2086", Severity.Warning, "A gallery has hardly any picture",
        "The pictures of a gallery stand in its text, each in a paragraph of its own, and are shown large. Add some, or leave out "
            + "`format: gallery`.",
        RuleExample.Keys("format: gallery", "format: interview"));
}
