using ExpoSite.Cli.Input;
using ExpoSite.Site.Media;
using ExpoSite.Site.Pictures;
using ExpoSite.Site.Pictures.Files;
using ExpoSite.Site.Planning;

namespace ExpoSite.Cli.Tests.Pictures;

public sealed class PlannedWorkTests
{
    private static readonly CopiedFile Small = Picture("input/media/a.jpg", 400), Large = Picture("input/media/b.jpg", 4000);

    [Fact]
    public void Pictures_are_begun_before_pages_the_largest_first_and_copies_of_one_side_by_side()
    {
        PlannedFile[] files =
        [
            Page("about"), Copy(Small, 320), Copy(Large, 960), Page("index"), Copy(Small, 400), Copy(Large, 320), Page("tag"),
        ];
        Assert.Equal(
            ["b 960", "b 320", "a 320", "a 400", "about", "index", "tag"], PlannedWork.LongestFirst(files).Select(f => f.Path));
    }

    private static PlannedFile Page(string path) => new(path, new RenderedContent(_ => []));

    private static PlannedFile Copy(CopiedFile source, int width) => new(
        $"{Path.GetFileNameWithoutExtension(source.Path)} {width}",
        new MadeContent(new CopyOrder($"k{width}", PictureFormat.Avif, source, width)));

    private static CopiedFile Picture(string path, int width) => new(path, 1)
    {
        Picture = new MeasuredPicture { Hash = path, Format = PictureFormat.Jpeg, Width = width, Height = width },
    };
}
