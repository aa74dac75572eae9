using ExpoSite.Normalize.Pasted;

namespace ExpoSite.Normalize.Tests.Pasted;

/// <summary>Lines that pages set between the paragraphs of their articles, and that are not of them.</summary>
public sealed class FrameInTextTests
{
    private const string Lead = "The quay of the fair was full by nine, and the ferries from the hills had to wait behind the mole until noon.";
    private const string Last = "Nobody went home before the lamps were lit, the harbour master said, and the last ferry left with three bands on it.";

    [Theory]
    [InlineData("When you buy through links on our site, we may earn an affiliate commission. Here's how it works.")]
    [InlineData("Harbour Weekly has affiliate partnerships. We receive compensation when you click on a link and buy.")]
    [InlineData("Please use another browser for a more accessible video player")]
    [InlineData("Buy Licensing Rights, opens new tab")]
    [InlineData("Be the first to get Harbour News")]
    [InlineData("You have successfully subscribed.")]
    [InlineData("FILE - Visitors wait on the quay of the fair on the morning of its first day, March 3, 2031, in Brinemark.")]
    [InlineData("Ines, 7, looks forward to the ferry and to the bands on the quay of the fair. (Ana Reyes / Brinemark Courier)")]
    [InlineData("[1/2]Visitors wait on the quay of the fair on the morning of its first day, with the ferries behind them.")]
    [InlineData("Read more:\nHow the ferries found their way\nTwo thirds of all stands are let\nStorm at the mole delays the bands")]
    public void They_stay_out(string line)
    {
        string page = $"Home\nHalls\nThe quay of the fair was full\nBy Ana Reyes, 12 March 2031\n{Lead}\n\n{Raws.Body}\n\n{line}\n\n{Last}\n\n"
            + "Related stories\nFerry sold\n© 2031 Brinemark Courier. All rights reserved.";
        string body = PastedTextReader.Read(page, "page.txt", Raws.Options).Body;
        Assert.Contains("the last ferry left", body, StringComparison.Ordinal);
        Assert.All(line.Split('\n'), l => Assert.DoesNotContain(l[..Math.Min(20, l.Length)], body, StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("Oskar Lind writes about ferries and fairs for the Brinemark Courier and the Harbour Weekly. He likes storms.")]
    [InlineData("You can email Oskar Lind at lind@courier.example or send a letter to the harbour office in Brinemark.")]
    [InlineData("Oskar Lind: 555-0142 or lind@courier.example; he is at the quay on most days of the fair, and on others.")]
    public void A_note_on_who_wrote_it_below_the_text_stays_out(string note)
    {
        string page = $"Home\nHalls\nThe quay of the fair was full\nBy Oskar Lind, 12 March 2031\n{Lead}\n\n{Raws.Body}\n\n{Last}\n\n{note}\n\n"
            + "Related stories\nFerry sold\n© 2031 Brinemark Courier. All rights reserved.";
        string body = PastedTextReader.Read(page, "page.txt", Raws.Options).Body;
        Assert.Contains("the last ferry left", body, StringComparison.Ordinal);
        Assert.DoesNotContain(note[..20], body, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("The fair may earn its keep, and the exhibitors receive a share of what the ferries take on every day of it.")]
    [InlineData("Oskar Lind covers the stands with sailcloth when it rains, and nobody on the quay has asked him for it yet.")]
    [InlineData("The ferry line wants to use fewer boats, and the harbour wants more of them, as they said in the hall of the fair.")]
    public void A_sentence_of_the_text_that_sounds_alike_stays_in(string line)
    {
        string page = $"Home\nHalls\nThe quay of the fair was full\nBy Ana Reyes, 12 March 2031\n{Lead}\n\n{Raws.Body}\n\n{line}\n\n{Last}\n\n"
            + "Related stories\nFerry sold\n© 2031 Brinemark Courier. All rights reserved.";
        Assert.Contains(line, PastedTextReader.Read(page, "page.txt", Raws.Options).Body, StringComparison.Ordinal);
    }
}
