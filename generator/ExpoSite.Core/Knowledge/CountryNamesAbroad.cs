namespace ExpoSite.Core.Knowledge;

/// <summary>
/// What countries are called in German, French, Spanish and Chinese. Written once from culture data and reviewed, since
/// that data differs between machines.
/// </summary>
public static class CountryNamesAbroad
{
    private const StringSplitOptions Parts = StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries;

    private static readonly ImmutableArray<string> Languages = ["de", "fr", "es", "zh"];

    /// <summary>One line for each country: its English name, then the names in each of the languages.</summary>
    private const string Lines =
        """
        Afghanistan | Afghanistan | Afghanistan | Afganistán | 阿富汗
        Albania | Albanien | Albanie | Albania | 阿尔巴尼亚, 阿爾巴尼亞
        Algeria | Algerien | Algérie | Argelia | 阿尔及利亚, 阿爾及利亞
        Andorra | Andorra | Andorre | Andorra | 安道尔, 安道爾
        Angola | Angola | Angola | Angola | 安哥拉
        Antigua and Barbuda | Antigua und Barbuda | Antigua-et-Barbuda | Antigua y Barbuda | 安提瓜和巴布达, 安地卡及巴布達
        Argentina | Argentinien | Argentine | Argentina | 阿根廷
        Armenia | Armenien | Arménie | Armenia | 亚美尼亚, 亞美尼亞
        Australia | Australien | Australie | Australia | 澳大利亚, 澳洲, 澳大利亞
        Austria | Österreich | Autriche | Austria | 奥地利, 奧地利
        Azerbaijan | Aserbaidschan | Azerbaïdjan | Azerbaiyán | 阿塞拜疆, 亞塞拜然
        Bahamas | Bahamas | Bahamas | Bahamas | 巴哈马, 巴哈馬
        Bahrain | Bahrain | Bahreïn | Baréin | 巴林
        Bangladesh | Bangladesch | Bangladesh | Bangladés | 孟加拉国, 孟加拉
        Barbados | Barbados | Barbade | Barbados | 巴巴多斯, 巴貝多
        Belarus | Belarus | Biélorussie | Bielorrusia | 白俄罗斯, 白俄羅斯
        Belgium | Belgien | Belgique | Bélgica | 比利时, 比利時
        Belize | Belize | Belize | Belice | 伯利兹, 貝里斯
        Benin | Benin | Bénin | Benín | 贝宁, 貝南
        Bhutan | Bhutan | Bhoutan | Bután | 不丹
        Bolivia | Bolivien | Bolivie | Bolivia | 玻利维亚, 玻利維亞
        Bosnia and Herzegovina | Bosnien und Herzegowina | Bosnie-Herzégovine | Bosnia y Herzegovina | 波斯尼亚和黑塞哥维那, 波士尼亞與赫塞哥維納
        Botswana | Botsuana | Botswana | Botsuana | 博茨瓦纳, 波札那
        Brazil | Brasilien | Brésil | Brasil | 巴西
        Brunei | Brunei | Brunei | Brunéi | 文莱, 汶萊
        Bulgaria | Bulgarien | Bulgarie | Bulgaria | 保加利亚, 保加利亞
        Burkina Faso | Burkina Faso | Burkina Faso | Burkina Faso | 布基纳法索, 布吉納法索
        Burundi | Burundi | Burundi | Burundi | 布隆迪, 蒲隆地
        Cambodia | Kambodscha | Cambodge | Camboya | 柬埔寨
        Cameroon | Kamerun | Cameroun | Camerún | 喀麦隆, 喀麥隆
        Canada | Kanada | Canada | Canadá | 加拿大
        Cape Verde | Cabo Verde | Cap-Vert | Cabo Verde | 佛得角, 維德角
        Central African Republic | Zentralafrikanische Republik | République centrafricaine | República Centroafricana | 中非共和国, 中非共和國
        Chad | Tschad | Tchad | Chad | 乍得, 查德
        Chile | Chile | Chili | Chile | 智利
        China | China | Chine | China | 中国, 中國
        Colombia | Kolumbien | Colombie | Colombia | 哥伦比亚, 哥倫比亞
        Comoros | Komoren | Comores | Comoras | 科摩罗, 葛摩
        Costa Rica | Costa Rica | Costa Rica | Costa Rica | 哥斯达黎加, 哥斯大黎加
        Croatia | Kroatien | Croatie | Croacia | 克罗地亚, 克羅埃西亞
        Cuba | Kuba | Cuba | Cuba | 古巴
        Cyprus | Zypern | Chypre | Chipre | 塞浦路斯, 賽普勒斯
        Czechia | Tschechien | Tchéquie, République tchèque | Chequia, República Checa | 捷克
        Democratic Republic of the Congo | Demokratische Republik Kongo | République démocratique du Congo | |
        Democratic Republic of the Congo | | | República Democrática del Congo | 刚果民主共和国, 剛果民主共和國
        Denmark | Dänemark | Danemark | Dinamarca | 丹麦, 丹麥
        Djibouti | Dschibuti | Djibouti | Yibuti | 吉布提, 吉布地
        Dominican Republic | Dominikanische Republik | République dominicaine | República Dominicana | 多米尼加共和国, 多明尼加共和國
        Ecuador | Ecuador | Équateur | Ecuador | 厄瓜多尔, 厄瓜多
        Egypt | Ägypten | Égypte | Egipto | 埃及
        El Salvador | El Salvador | El Salvador | El Salvador | 萨尔瓦多, 薩爾瓦多
        Equatorial Guinea | Äquatorialguinea | Guinée équatoriale | Guinea Ecuatorial | 赤道几内亚, 赤道幾內亞
        Eritrea | Eritrea | Érythrée | Eritrea | 厄立特里亚, 厄利垂亞
        Estonia | Estland | Estonie | Estonia | 爱沙尼亚, 愛沙尼亞
        Eswatini | Eswatini | Eswatini | Esuatini | 斯威士兰, 史瓦帝尼
        Ethiopia | Äthiopien | Éthiopie | Etiopía | 埃塞俄比亚, 衣索比亞
        Fiji | Fidschi | Fidji | Fiyi | 斐济, 斐濟
        Finland | Finnland | Finlande | Finlandia | 芬兰, 芬蘭
        France | Frankreich | France | Francia | 法国, 法國
        Gabon | Gabun | Gabon | Gabón | 加蓬, 加彭
        Gambia | Gambia | Gambie | Gambia | 冈比亚, 甘比亞
        Georgia | Georgien | Géorgie | Georgia | 格鲁吉亚, 喬治亞
        Germany | Deutschland | Allemagne | Alemania | 德国, 德國
        Ghana | Ghana | Ghana | Ghana | 加纳, 迦納
        Greece | Griechenland | Grèce | Grecia | 希腊, 希臘
        Greenland | Grönland | Groenland | Groenlandia | 格陵兰, 格陵蘭
        Grenada | Grenada |  |  | 格林纳达, 格瑞那達
        Guatemala | Guatemala | Guatemala | Guatemala | 危地马拉, 瓜地馬拉
        Guinea | Guinea | Guinée | Guinea | 几内亚, 幾內亞
        Guyana | Guyana | Guyana | Guyana | 圭亚那, 蓋亞那
        Haiti | Haiti | Haïti | Haití | 海地
        Honduras | Honduras | Honduras | Honduras | 洪都拉斯, 宏都拉斯
        Hong Kong | Hongkong | Hong Kong | Hong Kong | 香港
        Hungary | Ungarn | Hongrie | Hungría | 匈牙利
        Iceland | Island | Islande | Islandia | 冰岛, 冰島
        India | Indien | Inde | India | 印度
        Indonesia | Indonesien | Indonésie | Indonesia | 印度尼西亚, 印尼, 印度尼西亞
        Iran | Iran | Iran | Irán | 伊朗
        Iraq | Irak | Irak | Irak | 伊拉克
        Ireland | Irland | Irlande | Irlanda | 爱尔兰, 愛爾蘭
        Israel | Israel | Israël | Israel | 以色列
        Italy | Italien | Italie | Italia | 意大利, 義大利
        Ivory Coast | Elfenbeinküste | Côte d'Ivoire | Costa de Marfil | 科特迪瓦, 象牙海岸
        Jamaica | Jamaika | Jamaïque | Jamaica | 牙买加, 牙買加
        Japan | Japan | Japon | Japón | 日本
        Jordan | Jordanien | Jordanie | Jordania | 约旦, 約旦
        Kazakhstan | Kasachstan | Kazakhstan | Kazajistán | 哈萨克斯坦, 哈薩克
        Kenya | Kenia | Kenya | Kenia | 肯尼亚, 肯亞
        Kosovo | Kosovo | Kosovo | Kosovo | 科索沃
        Kuwait | Kuwait | Koweït | Kuwait | 科威特
        Kyrgyzstan | Kirgisistan | Kirghizstan | Kirguistán | 吉尔吉斯斯坦, 吉爾吉斯
        Laos | Laos | Laos | Laos | 老挝, 寮國
        Latvia | Lettland | Lettonie | Letonia | 拉脱维亚, 拉脫維亞
        Lebanon | Libanon | Liban | Líbano | 黎巴嫩
        Lesotho | Lesotho | Lesotho | Lesoto | 莱索托, 賴索托
        Liberia | Liberia | Liberia | Liberia | 利比里亚, 賴比瑞亞
        Libya | Libyen | Libye | Libia | 利比亚, 利比亞
        Liechtenstein | Liechtenstein | Liechtenstein | Liechtenstein | 列支敦士登, 列支敦斯登
        Lithuania | Litauen | Lituanie | Lituania | 立陶宛
        Luxembourg | Luxemburg | Luxembourg | Luxemburgo | 卢森堡, 盧森堡
        Macao | Macau | Macao | Macao | 澳门, 澳門
        Madagascar | Madagaskar | Madagascar | Madagascar | 马达加斯加, 馬達加斯加
        Malawi | Malawi | Malawi | Malaui | 马拉维, 馬拉威
        Malaysia | Malaysia | Malaisie | Malasia | 马来西亚, 馬來西亞
        Maldives | Malediven | Maldives | Maldivas | 马尔代夫, 馬爾地夫
        Mali | Mali | Mali | Mali | 马里, 馬利
        Malta | Malta | Malte | Malta | 马耳他, 馬爾他
        Mauritania | Mauretanien | Mauritanie | Mauritania | 毛里塔尼亚, 茅利塔尼亞
        Mauritius | Mauritius | île Maurice | isla Mauricio | 毛里求斯, 模里西斯
        Mexico | Mexiko | Mexique | México | 墨西哥
        Moldova | Moldau, Republik Moldau | Moldavie | Moldavia | 摩尔多瓦, 摩爾多瓦
        Monaco | Monaco | Monaco | Mónaco | 摩纳哥, 摩納哥
        Mongolia | Mongolei | Mongolie | Mongolia | 蒙古
        Montenegro | Montenegro | Monténégro | Montenegro | 黑山, 蒙特內哥羅
        Morocco | Marokko | Maroc | Marruecos | 摩洛哥
        Mozambique | Mosambik | Mozambique | Mozambique | 莫桑比克, 莫三比克
        Myanmar | Myanmar | Birmanie, Myanmar | Birmania, Myanmar | 缅甸, 緬甸
        Namibia | Namibia | Namibie | Namibia | 纳米比亚, 納米比亞
        Nepal | Nepal | Népal | Nepal | 尼泊尔, 尼泊爾
        Netherlands | Niederlande | Pays-Bas | Países Bajos | 荷兰, 荷蘭
        New Zealand | Neuseeland | Nouvelle-Zélande | Nueva Zelanda | 新西兰, 紐西蘭
        Nicaragua | Nicaragua | Nicaragua | Nicaragua | 尼加拉瓜
        Niger | Niger | Niger | Níger | 尼日尔, 尼日
        Nigeria | Nigeria | Nigeria | Nigeria | 尼日利亚, 奈及利亞
        North Korea | Nordkorea | Corée du Nord | Corea del Norte | 朝鲜, 北韓
        North Macedonia | Nordmazedonien | Macédoine du Nord | Macedonia del Norte | 北马其顿, 北馬其頓
        Norway | Norwegen | Norvège | Noruega | 挪威
        Oman | Oman | Oman | Omán | 阿曼
        Pakistan | Pakistan | Pakistan | Pakistán | 巴基斯坦
        Palestine | Palästina | Palestine | Palestina | 巴勒斯坦
        Panama | Panama | Panama | Panamá | 巴拿马, 巴拿馬
        Papua New Guinea | Papua-Neuguinea | Papouasie-Nouvelle-Guinée | Papúa Nueva Guinea | 巴布亚新几内亚, 巴布亞紐幾內亞
        Paraguay | Paraguay | Paraguay | Paraguay | 巴拉圭
        Peru | Peru | Pérou | Perú | 秘鲁, 秘魯
        Philippines | Philippinen | Philippines | Filipinas | 菲律宾, 菲律賓
        Poland | Polen | Pologne | Polonia | 波兰, 波蘭
        Portugal | Portugal | Portugal | Portugal | 葡萄牙
        Puerto Rico | Puerto Rico | Porto Rico | Puerto Rico | 波多黎各
        Qatar | Katar | Qatar | Catar | 卡塔尔, 卡達
        Romania | Rumänien | Roumanie | Rumanía | 罗马尼亚, 羅馬尼亞
        Russia | Russland | Russie | Rusia | 俄罗斯, 俄羅斯
        Rwanda | Ruanda | Rwanda | Ruanda | 卢旺达, 盧安達
        Samoa | Samoa | Samoa | Samoa | 萨摩亚, 薩摩亞
        Saudi Arabia | Saudi-Arabien | Arabie saoudite | Arabia Saudí, Arabia Saudita | 沙特阿拉伯, 沙特, 沙烏地阿拉伯
        Senegal | Senegal | Sénégal | Senegal | 塞内加尔, 塞內加爾
        Serbia | Serbien | Serbie | Serbia | 塞尔维亚, 塞爾維亞
        Seychelles | Seychellen | Seychelles | Seychelles | 塞舌尔, 塞席爾
        Sierra Leone | Sierra Leone | Sierra Leone | Sierra Leona | 塞拉利昂, 獅子山
        Singapore | Singapur | Singapour | Singapur | 新加坡
        Slovakia | Slowakei | Slovaquie | Eslovaquia | 斯洛伐克
        Slovenia | Slowenien | Slovénie | Eslovenia | 斯洛文尼亚, 斯洛維尼亞
        Solomon Islands | Salomonen | Îles Salomon | Islas Salomón | 所罗门群岛, 索羅門群島
        Somalia | Somalia | Somalie | Somalia | 索马里, 索馬利亞
        South Africa | Südafrika | Afrique du Sud | Sudáfrica | 南非
        South Korea | Südkorea | Corée du Sud | Corea del Sur | 韩国, 南韓
        South Sudan | Südsudan | Soudan du Sud | Sudán del Sur | 南苏丹, 南蘇丹
        Spain | Spanien | Espagne | España | 西班牙
        Sri Lanka | Sri Lanka | Sri Lanka | Sri Lanka | 斯里兰卡, 斯里蘭卡
        Sudan | Sudan | Soudan | Sudán | 苏丹, 蘇丹
        Suriname | Suriname | Suriname | Surinam | 苏里南, 蘇利南
        Sweden | Schweden | Suède | Suecia | 瑞典
        Switzerland | Schweiz | Suisse | Suiza | 瑞士
        Syria | Syrien | Syrie | Siria | 叙利亚, 敘利亞
        Taiwan | Taiwan | Taïwan | Taiwán | 台湾, 台灣
        Tajikistan | Tadschikistan | Tadjikistan | Tayikistán | 塔吉克斯坦, 塔吉克
        Tanzania | Tansania | Tanzanie | Tanzania | 坦桑尼亚, 坦尚尼亞
        Thailand | Thailand | Thaïlande | Tailandia | 泰国, 泰國
        Timor-Leste | Timor-Leste | Timor oriental | Timor-Leste | 东帝汶, 東帝汶
        Togo | Togo | Togo | Togo | 多哥
        Tonga | Tonga | Tonga | Tonga | 汤加, 東加
        Trinidad and Tobago | Trinidad und Tobago | Trinité-et-Tobago | Trinidad y Tobago | 特立尼达和多巴哥, 千里達及托巴哥
        Tunisia | Tunesien | Tunisie | Túnez | 突尼斯, 突尼西亞
        Turkey | Türkei | Turquie | Turquía | 土耳其
        Turkmenistan | Turkmenistan | Turkménistan | Turkmenistán | 土库曼斯坦, 土庫曼
        Uganda | Uganda | Ouganda | Uganda | 乌干达, 烏干達
        Ukraine | Ukraine | Ukraine | Ucrania | 乌克兰, 烏克蘭
        United Arab Emirates | Vereinigte Arabische Emirate | Émirats arabes unis | Emiratos Árabes Unidos | 阿联酋, 阿拉伯联合酋长国, 阿聯
        United Kingdom | Großbritannien, Vereinigtes Königreich | Royaume-Uni, Grande-Bretagne | Reino Unido, Gran Bretaña | 英国, 英國
        United States | Vereinigte Staaten, USA | États-Unis | Estados Unidos, EE. UU. | 美国, 美國
        Uruguay | Uruguay | Uruguay | Uruguay | 乌拉圭, 烏拉圭
        Uzbekistan | Usbekistan | Ouzbékistan | Uzbekistán | 乌兹别克斯坦, 烏茲別克
        Vanuatu | Vanuatu | Vanuatu | Vanuatu | 瓦努阿图, 萬那杜
        Vatican City | Vatikan | Vatican | Vaticano | 梵蒂冈, 梵蒂岡
        Venezuela | Venezuela | Venezuela | Venezuela | 委内瑞拉, 委內瑞拉
        Vietnam | Vietnam | Viêt Nam, Vietnam | Vietnam | 越南
        Yemen | Jemen | Yémen | Yemen | 也门, 葉門
        Zambia | Sambia | Zambie | Zambia | 赞比亚, 尚比亞
        Zimbabwe | Simbabwe | Zimbabwe | Zimbabue | 津巴布韦, 辛巴威
        """;

    /// <summary>Names with the English name of the country that they stand for; nothing for other languages.</summary>
    /// <param name="language">BCP 47 language tag; only its first part counts.</param>
    public static IEnumerable<(string Name, string Country)> In(string language)
    {
        int column = Languages.IndexOf(language.Split('-')[0].ToLowerInvariant()) + 1;
        if (column == 0)
            yield break;
        foreach (string line in Lines.Split('\n', Parts))
        {
            string[] cells = line.Split('|', StringSplitOptions.TrimEntries);
            foreach (string name in cells[column].Split(',', Parts))
                yield return (name, cells[0]);
        }
    }
}
