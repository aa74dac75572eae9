namespace ExpoSite.Site.Checking;

/// <summary>Every check of the whole site, in the order in which they run.</summary>
internal static class CheckList
{
    public static ImmutableArray<ICheck> All { get; } =
    [
        new ColourCheck(),
        new IdCheck(),
        new ArticleCheck(),
        new BodyCheck(),
        new PendingFileCheck(),
        new ReferenceCheck(),
        new SettingCheck(),
        new LinkCheck(),
        new FactCheck(),
        new PictureCheck(),
        new PictureCopyCheck(),
        new HeldBackCheck(),
        new FeedCheck(),
    ];
}
