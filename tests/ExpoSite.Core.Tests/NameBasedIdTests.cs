using ExpoSite.Core.Content;

namespace ExpoSite.Core.Tests;

public sealed class NameBasedIdTests
{
    // Computed with Python's uuid.uuid5. Feeds of published sites carry such ids.
    [Theory]
    [InlineData("address:/2026/09/pumps/", "9c3537d6-dc00-5fe6-8624-25b1c1091f97")]
    [InlineData("Ärzte", "2e75109f-7e7e-51a8-9bed-e44c0e7f7ed1")]
    public void An_id_that_follows_from_a_name_is_the_one_of_RFC_9562_and_never_changes(string name, string id) =>
        Assert.Equal(Guid.Parse(id), NameBasedId.From(name));
}
