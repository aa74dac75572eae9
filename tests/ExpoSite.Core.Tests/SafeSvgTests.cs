using System.Text;
using ExpoSite.Core.Pictures;

namespace ExpoSite.Core.Tests;

public sealed class SafeSvgTests
{
    [Theory]
    [InlineData("<rect fill='url(#sea)' style='filter:url( \"#fog\" )'/>")]
    [InlineData("<style>.a{fill:url(#sea)}</style><rect class='a'/>")]
    [InlineData("<style>.a\\:b{content:'\\201C'}</style><text>C:\\halls\\7</text>")]
    [InlineData("<image href='data:image/png;base64,AAAA'/>")]
    public void A_drawing_that_needs_nothing_else_is_safe(string inside) => Assert.Null(Fault(inside));

    [Theory]
    [InlineData("\\75rl(https://other.example/x)")]
    [InlineData("\\75 rl(https://other.example/x)")]
    [InlineData("\\000075rl(https://other.example/x)")]
    [InlineData("\\000075\trl(https://other.example/x)")]
    [InlineData("\\55\n\\52\nL(https://other.example/x)")]
    [InlineData("u\\rl(https://other.example/x)")]
    [InlineData("\\@import 'https://other.example/x'")]
    [InlineData("@\\69mport 'https://other.example/x'")]
    [InlineData("image-set('https://other.example/x' 1x)")]
    [InlineData("i\\6d age-set('https://other.example/x' 1x)")]
    [InlineData("java\\73 cript:alert(1)")]
    [InlineData("url(\\'#x)")]
    public void An_address_outside_is_found_behind_the_escapes_of_CSS(string css)
    {
        Assert.Equal("loads something from elsewhere", Fault($"<style>.a{{fill:{css}}}</style>"));
        Assert.Equal(
            "refers to something outside the file in 'style'",
            Fault($"<rect style=\"fill:{css.Replace("\n", "&#10;", StringComparison.Ordinal).Replace("\t", "&#9;", StringComparison.Ordinal)}\"/>"));
    }

    [Theory]
    [InlineData("<style>.a{fill:u<![CDATA[rl(https://other.example/x)]]>}</style>")]
    [InlineData("<style>.a{fill:u<!-- -->rl(https://other.example/x)}</style>")]
    [InlineData("<style>@imp&#111;rt 'https://other.example/x'</style>")]
    [InlineData("<style><![CDATA[@im]]><![CDATA[port 'https://other.example/x']]></style>")]
    [InlineData("<style>.a{fill:u<g/>rl(https://other.example/x)}</style>")]
    [InlineData("<img xmlns='http://www.w3.org/1999/xhtml' srcset='https://other.example/x 2x'/>")]
    public void An_address_outside_is_found_in_pieces_and_in_HTML(string inside) => Assert.NotNull(Fault(inside));

    [Theory]
    [InlineData("\\")]
    [InlineData("\\110000 \\d800 \\0 \\ffffff")]
    public void An_escape_of_no_character_is_no_exception(string css) => Assert.Null(Fault($"<style>.a{{content:'{css}'}}</style>"));

    [Theory]
    [InlineData("<!DOCTYPE svg [<!ATTLIST svg onload CDATA \"alert(1)\">]>")]
    [InlineData("<!DOCTYPE svg SYSTEM \"https://other.example/x.dtd\">")]
    [InlineData("<!DOCTYPE svg PUBLIC \"-//W3C//DTD SVG 1.1//EN\" \"http://www.w3.org/Graphics/SVG/1.1/DTD/svg11.dtd\">")]
    [InlineData("<!DOCTYPE svg [<!ENTITY x \"y\">]>")]
    [InlineData("<!DOCTYPE svg [<!ENTITY % x SYSTEM \"https://other.example/x\"> %x;]>")]
    [InlineData("<?xml-stylesheet href='https://other.example/x.css'?>")]
    [InlineData("<?xml version='1.0' encoding='UTF-7'?>")]
    [InlineData("<?xml version='1.0' encoding='utf-16'?>")]
    public void What_stands_before_the_drawing_adds_nothing_to_it(string before) =>
        Assert.NotNull(Whole(before + "<svg xmlns=\"http://www.w3.org/2000/svg\"/>"));

    [Theory]
    [InlineData("<?xml version='1.0' encoding='UTF-8' standalone='no'?><!-- Inkscape --><!DOCTYPE svg>")]
    [InlineData("<?xml version='1.0' encoding='iso-8859-1'?>")]
    [InlineData("\uFEFF")]
    public void A_plain_head_is_safe(string before) => Assert.Null(Whole(before + "<svg xmlns=\"http://www.w3.org/2000/svg\"/>"));

    [Theory]
    [InlineData("<image href='data:image/SVG+xml;base64,AAAA'/>")]
    [InlineData("<image href='DATA:text/html,x'/>")]
    [InlineData("<use href='data:image/svg+xml,x#a'/>")]
    [InlineData("<foreignObject/>")]
    [InlineData("<animate attributeName='href' to='javascript:x'/>")]
    [InlineData("<animateTransform attributeName='href'/>")]
    [InlineData("<set attributeName='onclick' to='x'/>")]
    [InlineData("<discard/>")]
    [InlineData("<a href='javascript:x'><text>x</text></a>")]
    [InlineData("<a href='  java&#10;script:x'><text>x</text></a>")]
    [InlineData("<g xmlns:e='urn:e' e:onload='x'/>")]
    [InlineData("<g ONCLICK='x'/>")]
    [InlineData("<x:script xmlns:x='http://www.w3.org/1999/xhtml'>x</x:script>")]
    [InlineData("<ev:listener xmlns:ev='http://www.w3.org/2001/xml-events' event='load' handler='#x'/>")]
    [InlineData("<g xml:base='https://other.example/'/>")]
    [InlineData("<whatever/>")]
    public void What_is_not_known_to_draw_alone_is_refused(string inside) => Assert.NotNull(Fault(inside));

    [Theory]
    [InlineData("<sodipodi:namedview xmlns:sodipodi='http://sodipodi.sourceforge.net/DTD/sodipodi-0.dtd' id='base'/>")]
    [InlineData("<metadata><rdf:RDF xmlns:rdf='http://www.w3.org/1999/02/22-rdf-syntax-ns#'><cc:Work "
        + "xmlns:cc='http://creativecommons.org/ns#'/></rdf:RDF></metadata>")]
    [InlineData("<image href='data:image/PNG;base64,AAAA'/>")]
    [InlineData("<text>Halls &amp; gates, 7 &lt; 8 &#8212; &#x2014;</text>")]
    public void What_drawing_programs_write_is_safe(string inside) => Assert.Null(Fault(inside));

    [Fact]
    public void A_drawing_in_another_encoding_or_nested_too_deep_is_refused()
    {
        Assert.NotNull(SafeSvg.Fault(Encoding.Unicode.GetBytes("\uFEFF<svg xmlns=\"http://www.w3.org/2000/svg\"/>")));
        Assert.NotNull(Fault(string.Concat(Enumerable.Repeat("<g>", 100_000)) + string.Concat(Enumerable.Repeat("</g>", 100_000))));
    }

    private static string? Whole(string drawing) => SafeSvg.Fault(Encoding.UTF8.GetBytes(drawing));

    [Theory]
    [InlineData("script")]
    [InlineData("foreignObject")]
    [InlineData("iframe")]
    [InlineData("object")]
    [InlineData("embed")]
    [InlineData("handler")]
    [InlineData("audio")]
    [InlineData("video")]
    [InlineData("set")]
    [InlineData("animate")]
    public void An_element_that_runs_or_changes_something_is_found(string name) =>
        Assert.Contains($"'{name}'", Fault($"<g><{name}/></g>"), StringComparison.Ordinal);

    [Theory]
    [InlineData("onload")]
    [InlineData("ONLOAD")]
    [InlineData("onClick")]
    public void An_event_handler_is_found_however_it_is_written(string name) =>
        Assert.Contains($"'{name}'", Fault($"<rect {name}='x()'/>"), StringComparison.Ordinal);

    private static string? Fault(string inside) =>
        SafeSvg.Fault(Encoding.UTF8.GetBytes($"<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 8 8\">{inside}</svg>"));
}
