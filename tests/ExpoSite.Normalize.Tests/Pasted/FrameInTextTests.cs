using ExpoSite.Normalize.Drafting;
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
    [InlineData("We may earn revenue from the products on this page and take part in affiliate programs of shops.")]
    [InlineData("Our tests are independent. We may make money when you click on links to our partners in the harbour.")]
    [InlineData("View this post on Lanterngram\nA post shared by The Ferries (@theferries)")]
    [InlineData("Waiting for your permission to load the media of Lanterngram.")]
    [InlineData("View 24 photos")]
    [InlineData("[Source: Harbour Office]")]
    [InlineData("Image caption,\nOskar Lind on the quay of the fair, with bread and soup for all who had come by boat")]
    [InlineData("The ferries wait behind the mole for the harbour master. Ana Reyes / Lantern Pictures")]
    [InlineData("The ferries wait behind the mole for the harbour master. (Ana Reyes for Quay Post)")]
    [InlineData("MOLE, Brinemark - MARCH 3: The ferries wait behind it for the harbour master. (Photo by Ana Reyes/Quay Press)Reyes")]
    [InlineData("Please use another browser for a more accessible video player")]
    [InlineData("Buy Licensing Rights, opens new tab")]
    [InlineData("Be the first to get Harbour News")]
    [InlineData("You have successfully subscribed.")]
    [InlineData("FILE - Visitors wait on the quay of the fair on the morning of its first day, March 3, 2031, in Brinemark.")]
    [InlineData("Ines, 7, looks forward to the ferry and to the bands on the quay of the fair. (Ana Reyes / Brinemark Courier)")]
    [InlineData("[1/2]Visitors wait on the quay of the fair on the morning of its first day, with the ferries behind them.")]
    [InlineData("Visitors wait on the quay of the fair on the morning of its first day. Image credit: Ana Reyes et al., no. 7.")]
    [InlineData("Visitors wait on the quay of the fair on the morning of its first day. Photos via Harbour Trust.")]
    [InlineData("The third hall as it will be seen from the quay. Courtesy of Arden & Moss")]
    [InlineData("[Rendering: Arden & Moss]")]
    [InlineData("Una quesera corta una rueda en la pasada edición. / Ana Reyes")]
    [InlineData("Les bateaux attendent derrière le môle, le 3 mars. (Ana Reyes/Pool/Harbour)")]
    [InlineData("图为渡轮在码头等候。何立 摄")]
    [InlineData("渡輪在碼頭等候的情形（取自港務局網站）")]
    [InlineData("字号：大 中 小")]
    [InlineData("Lire aussi | Article réservé à nos abonnés Les bateaux qui ont trouvé leur chemin dans la nuit")]
    [InlineData("Читайте также: Паромы нашли дорогу в порт ночью и в туман")]
    [InlineData("Il vous reste 41.3% de cet article à lire. La suite est réservée aux abonnés.")]
    [InlineData("この記事は有料記事です。残り412文字")]
    [InlineData("This article is for subscribers of Harbour Weekly, and of the Brinemark Courier.")]
    [InlineData("Sign up for a free account and for all of our updates on the fair.")]
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
    [InlineData("Oskar Lind can be reached at lind@courier.example. Ana Reyes can be reached at reyes@courier.example.")]
    [InlineData("—Staff writer Oskar E. Lind may be reached at lind@courier.example, and on the quay on most days of the fair.")]
    [InlineData("Oskar Lind is a contributing freelancer for the Brinemark Courier, and covers ferries and fairs for it.")]
    [InlineData("Oskar Lind is a freelancer with a love of ferries, and has been on the quay on most days of the fair.")]
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
    [InlineData("You can sign up for a free place in the hall when you come with the first ferry, and the harbour gives each of those who do a lamp for the way home.")]
    [InlineData("The hall of the fair can be reached by ferry from the hills, and on foot by those who do not mind the rain.")]
    [InlineData("The mole is closed for the bands. (It was closed for the ferries as well, and nobody had been told of it.)")]
    [InlineData("RPM Limit: 40@2000 for the engines of ferries that carry bands, as those who build them in the harbour recommend.")]
    [InlineData("The fair may earn its keep, and the exhibitors receive a share of what the ferries take on every day of it.")]
    [InlineData("Oskar Lind covers the stands with sailcloth when it rains, and nobody on the quay has asked him for it yet.")]
    [InlineData("The ferry line wants to use fewer boats, and the harbour wants more of them, as they said in the hall of the fair.")]
    public void A_sentence_of_the_text_that_sounds_alike_stays_in(string line)
    {
        string page = $"Home\nHalls\nThe quay of the fair was full\nBy Ana Reyes, 12 March 2031\n{Lead}\n\n{Raws.Body}\n\n{line}\n\n{Last}\n\n"
            + "Related stories\nFerry sold\n© 2031 Brinemark Courier. All rights reserved.";
        Assert.Contains(line, PastedTextReader.Read(page, "page.txt", Raws.Options).Body, StringComparison.Ordinal);
    }

    [Fact]
    public void Text_goes_on_below_links_that_stand_between_its_paragraphs()
    {
        string page = $"Home\nHalls\nThe quay of the fair was full\nBy Ana Reyes, 12 March 2031\n{Lead}\n\n{Raws.Body}\n\nMore coverage\n"
            + $"How the ferries found their way\nTwo thirds of all stands are let\n{Lead.Replace("by nine", "again", StringComparison.Ordinal)}\n\n"
            + $"{Last}\n\n© 2031 Brinemark Courier. All rights reserved.";
        string body = PastedTextReader.Read(page, "page.txt", Raws.Options).Body;
        Assert.Contains("was full again", body, StringComparison.Ordinal);
        Assert.Contains("the last ferry left", body, StringComparison.Ordinal);
        Assert.DoesNotContain("found their way", body, StringComparison.Ordinal);
    }

    [Fact]
    public void A_column_of_headlines_as_long_as_paragraphs_stays_out()
    {
        string[] column = [.. Enumerable.Range(1, 12).Select(i =>
            $"Ferry {i} waits for the harbour master behind the mole until the lamps of the quay are lit while bands play for all who came by boat")];
        string page = $"Home\nHalls\nThe quay of the fair was full\nBy Ana Reyes, 12 March 2031\n{Lead}\n\n{Last}\n\n{string.Join('\n', column)}\n\n"
            + "© 2031 Brinemark Courier. All rights reserved.";
        Draft draft = PastedTextReader.Read(page, "page.txt", Raws.Options);
        Assert.Equal("The quay of the fair was full", draft.Title);
        Assert.DoesNotContain("Ferry 7 waits", draft.Body, StringComparison.Ordinal);
    }

    [Fact]
    public void Paragraphs_in_which_a_word_ran_into_the_next_one_are_no_cards()
    {
        string[] paragraphs = [.. "ferry band lamp".Split(' ').Select(thing =>
            $"Whoever looked for a {thing} on the quay of the fair had to be there by nine in the morning, when the fog lifted from the mole and "
            + $"the harbour master opened {thing}Gate Nine, and those who came later found none, he said.")];
        string page = $"Home\nHalls\nThe quay of the fair was full\nBy Ana Reyes, 12 March 2031\n{Lead}\n\n{string.Join("\n\n", paragraphs)}\n\n{Last}\n\n"
            + "Related stories\nFerry sold\n© 2031 Brinemark Courier. All rights reserved.";
        string body = PastedTextReader.Read(page, "page.txt", Raws.Options).Body;
        Assert.All(paragraphs, p => Assert.Contains(p, body, StringComparison.Ordinal));
    }

    [Fact]
    public void A_person_whom_the_text_names_is_not_its_author()
    {
        const string Said = "\"We had no room on the quay for so many visitors and ferries,\" said Petra Holm, who runs the halls of the fair.";
        const string Person = "Petra Holm is the author of a study on halls and harbours that the town has read, and she wants more ferries.";
        string page = $"Home\nHalls\nThe quay of the fair was full\nBy Ana Reyes, 12 March 2031\n{Said}\n{Person}\nSponsored\nTen ways to light a hall\n"
            + $"{Lead}\n{Last}\n\nRelated stories\nFerry sold\n© 2031 Brinemark Courier. All rights reserved.";
        string body = PastedTextReader.Read(page, "page.txt", Raws.Options).Body;
        Assert.Contains(Person, body, StringComparison.Ordinal);
        Assert.Contains("the last ferry left", body, StringComparison.Ordinal);
    }

    [Fact]
    public void The_text_goes_on_below_links_that_stand_in_it()
    {
        const string Page = """
            تخطي الروابط
            الرئيسية
            أخبار
            اقتصاد
            رياضة
            ثقافة
            البث الحي
            بحث
            أخبار|اقتصاد
            افتتاح معرض التمور الدولي في واحة النخيل بمشاركة 19 دولة
            رواد معرض التمور يتذوقون أصنافا جديدة في يومه الأول (وكالة الواحة)
            سلمى الخطيب
            نُشر في 17/9/2026
            |
            آخر تحديث: 18/9/2026 09:12 (توقيت مكة)
            شارِكْ
            حفظ
            افتتح وزير الزراعة اليوم الخميس معرض التمور الدولي في مدينة واحة النخيل، بمشاركة 260 عارضا من 19 دولة، في أكبر دورة للمعرض منذ انطلاقه قبل 15 عاما.
            وقال الوزير في كلمته إن إنتاج البلاد من التمور بلغ العام الماضي 1.6 مليون طن، بزيادة قدرها 7%.
            اقرأ أيضا
            قائمة من 2 عناصر
            موسم الرطب يبدأ مبكرا هذا العام
            ارتفاع أسعار الزيتون في الأسواق المحلية
            ويضم المعرض جناحا خاصا بالصناعات التحويلية، تعرض فيه شركات ناشئة السكر والقهوة المصنوعة من نوى التمر.
            وأضاف مدير المعرض هيثم الصباغ أن عدد الزوار في اليوم الأول تجاوز 12 ألف زائر، وأن الدخول مجاني طوال أيام المعرض الخمسة.
            ومن المقرر أن يختتم المعرض أعماله مساء الاثنين بتوزيع جوائز أفضل عشرة أصناف.
            المصدر: وكالات
            تابعونا على
            حول هذه القصة
            قافلة من مئة جمل تصل إلى واحة النخيل
            إنتاج التمور في خمس رسوم بيانية
            الأكثر قراءة
            جميع الحقوق محفوظة
            """;
        string body = PastedTextReader.Read(Page, "page.txt", Raws.Options).Body;
        Assert.Contains("جوائز أفضل", body, StringComparison.Ordinal);
        Assert.DoesNotContain("موسم الرطب", body, StringComparison.Ordinal);
    }
}
