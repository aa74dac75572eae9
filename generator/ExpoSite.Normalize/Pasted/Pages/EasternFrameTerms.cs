using System.Text.RegularExpressions;

namespace ExpoSite.Normalize.Pasted.Pages;

/// <summary>
/// The labels of <see cref="FrameTerms"/> in Russian, Japanese, Korean and Arabic, what is missing there in Chinese, and trails in all of
/// these languages.
/// </summary>
internal static partial class EasternFrameTerms
{
    private const RegexOptions Options = RegexOptions.CultureInvariant | RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture;

    [GeneratedRegex(@"^\W*(читайте (также|ещё|еще)|смотрите также|по теме\W*$|материалы по теме|похожие (статьи|новости"
        + @"|материалы)|рекомендуем\W*$|другие "
        + @"новости|новости по теме|самое (читаемое|популярное)|популярн(ое|ые (статьи|новости))|ещё по теме|関連(記事|ニュース|リンク|トピック"
        + @"|キーワード)|あわせて読みたい|合わせて読みたい|こちらも(おすすめ|読まれて)|おすすめ(の?記事|ニュース)|人気(の?記事|ランキング)|アクセスランキング|(次|前)の記事|最新(記事|ニュース)"
        + @"|관련 ?(기사|뉴스|글)|추천 ?(기사|뉴스)|많이 본 (뉴스|기사)|인기 ?(기사|뉴스)|이 기사도|함께 (볼|읽으면)|(다음|이전) ?(기사|글)|최신 ?(기사|뉴스)|اقر(أ|ئي|ؤوا) "
        + @"أيض(ا|ًا|اً)|شاهد أيض(ا|ًا|اً)|(مواضيع|موضوعات|أخبار|مقالات) (ذات صلة|متعلقة|مشابهة|أخرى)|الأكثر (قراءة|مشاهدة|شيوعا)"
        + @"|相關(新聞|文章|報導)"
        + @"|延伸閱讀|推薦閱讀|猜你喜欢|(上|下)一則)", Options)]
    public static partial Regex Related();

    [GeneratedRegex(@"^\W*(поделиться( в .*)?|рассказать друзьям|シェア(する)?|ツイート|共有(する)?|印刷(する)?|공유(하기)?|스크랩|인쇄(하기)?|مشارك(ة"
        + @"|ه)( المقال| الخبر)?|شارك"
        + @"( المقال| الخبر)?|طباعة|分享本文)\W*$", Options)]
    public static partial Regex Share();

    [GeneratedRegex(@"^\W*(\d+ )?(комментари(и|ев|й)|оставить комментарий|добавить комментарий|コメント(を(書く|投稿する|見る))?|댓글( ?(쓰기|달기|보기))?"
        + @"|(ال)?تعليقات|أضف تعليق(ا|ًا|اً)?|اترك تعليق(ا|ًا|اً)?)\W*\d*\W*$", Options)]
    public static partial Regex Comments();

    [GeneratedRegex(@"^\W*(подпи(шитесь|сывайтесь|саться)\b.*|рассылка|メールマガジン.*|メルマガ.*|ニュースレター.*|購読.{0,12}|(뉴스레터 )?구독(하기|신청)?"
        + @"|뉴스레터.*|اشترك.*|(ال)?نشرة "
        + @"(ال)?(بريدية|إخبارية).*)$", Options)]
    public static partial Regex Newsletter();

    [GeneratedRegex(@"все права защищены|политика конфиденциальности|пользовательское соглашение|無断(転載|複写)|プライバシーポリシー|利用規約"
        + @"|무단 ?(전재|복제)|개인정보 ?(처리방침|취급방침)"
        + @"|이용약관|جميع الحقوق محفوظة|سياسة الخصوصية|شروط الاستخدام", Options)]
    public static partial Regex Footer();

    [GeneratedRegex(@"^\W*(写真|撮影|画像|사진|그래픽|صورة|الصورة)( ?제공)?\s?[:：=＝/／].*|\((사진|صورة|写真)[^)]*\)$|^图为|[。，] ?\S{2,4} ?摄$"
        + @"|（[^）]*(取自|翻攝|翻摄|攝|摄|資料照|资料图|撮影|提供)[^）]*）$|[＝=][^＝=。]{0,30}撮影$", Options)]
    public static partial Regex Caption();

    [GeneratedRegex(@"^\W*(главная|поиск|войти|вход|регистрация|меню|наверх|к содержанию|ホーム|トップ(ページ)?|検索|ログイン|会員登録|メニュー|本文へ.*"
        + @"|字(号|體|体)[:：].*"
        + @"|ページ(の先頭|トップ)へ.*|홈|검색|로그인|회원가입|메뉴"
        + @"|본문 ?바로가기|맨 ?위로|الرئيسية|بحث|تسجيل الدخول|القائمة|登入|註冊|回到頂部)\W*$", Options)]
    public static partial Regex Navigation();

    [GeneratedRegex(@"^\W*(реклама|на правах рекламы|広告|PR|スポンサーリンク|광고|إعلان(ات)?|廣告)\W*$", Options)]
    public static partial Regex Advertisement();

    [GeneratedRegex(@"^\W*(теги|метки|ключевые слова|タグ|キーワード|태그|키워드|الوسوم|الكلمات (المفتاحية|الدلالية)|كلمات مفتاحية|標籤"
        + @"|關鍵字)\s*[:：|].*", Options)]
    public static partial Regex Tags();

    // The first step of a trail of sections, with what may stand before it: "您的位置：首页 > 新闻".
    [GeneratedRegex(@"^\W*((sie sind hier|vous êtes ici|(usted )?est[áa]s? (aquí|en)|você está (aqui|em)|(tu )?sei qui"
        + @"|ti trovi in|вы здесь|(您|你)?的?(当前|當前|现在|目前)?位置"
        + @"|現在地|현재 ?위치|أنت هنا)\s*[:：]\s*)?(home|startseite|accueil|inicio|início|главная|首页|首頁|ホーム|トップ|home ?page|홈"
        + @"|الرئيسية) ?[>›»/＞→] ?\S.*$",
        Options)]
    public static partial Regex Trail();
}
