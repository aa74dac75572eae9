using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using ExpoSite.Normalize.Html.Pages;

namespace ExpoSite.Normalize.Tests.Html;

public sealed class NodeChildrenTests
{
    private const string Nested = "<p>a</p><q>b<q>c</q>d<i>e<q>f</q></i></q>g<q>h</q>";

    [Fact]
    public void Elements_within_one_another_give_way_to_their_children() =>
        Assert.Equal("<p>a</p>bcd<i>ef</i>gh", After(body => NodeChildren.Unwrap(body.QuerySelectorAll("q"))));

    [Fact]
    public void Elements_go_with_all_that_is_in_them() =>
        Assert.Equal("<p>a</p>g", After(body => NodeChildren.Remove(body.QuerySelectorAll("q"))));

    [Fact]
    public void An_element_gives_way_to_another_that_takes_its_children() =>
        Assert.Equal(
            "<h2>a</h2><q>b<q>c</q>d<i>e<q>f</q></i></q>g<q>h</q>", After(body => NodeChildren.Exchange(body.QuerySelectorAll("p"), p =>
        {
            IElement heading = p.Owner!.CreateElement("h2");
            NodeChildren.Move(p, heading);
            return [heading];
        })));

    private static string After(Action<IElement> change)
    {
        using IHtmlDocument document = PageDocument.Parse(Nested);
        change(document.Body!);
        return document.Body!.InnerHtml;
    }
}
