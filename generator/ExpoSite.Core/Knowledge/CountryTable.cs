namespace ExpoSite.Core.Knowledge;

/// <summary>
/// Countries and territories under their English short names, each with what else stands for it in a text, and what it is called
/// in other languages. A table of our own, reviewed, since the framework's names differ between machines.
/// </summary>
internal static class CountryTable
{
    /// <summary>The languages of the last columns.</summary>
    public static readonly ImmutableArray<string> Languages = ["de", "fr", "es", "zh"];

    // The name | other names and adjectives | the names in each of the languages. What is too long for a line takes two.
    private const string Lines =
        """
        Afghanistan | Afghan, Afghans | Afghanistan | Afghanistan | Afganistán | 阿富汗
        Albania | Albanian, Albanians | Albanien | Albanie | Albania | 阿尔巴尼亚, 阿爾巴尼亞
        Algeria | Algerian, Algerians | Algerien | Algérie | Argelia | 阿尔及利亚, 阿爾及利亞
        Andorra | Andorran | Andorra | Andorre | Andorra | 安道尔, 安道爾
        Angola | Angolan, Angolans | Angola | Angola | Angola | 安哥拉
        Antigua and Barbuda | Antiguan | Antigua und Barbuda | Antigua-et-Barbuda | Antigua y Barbuda | 安提瓜和巴布达, 安地卡及巴布達
        Argentina | Argentine, Argentinian, Argentines | Argentinien | Argentine | Argentina | 阿根廷
        Armenia | Armenian, Armenians | Armenien | Arménie | Armenia | 亚美尼亚, 亞美尼亞
        Australia | Australian, Australians | Australien | Australie | Australia | 澳大利亚, 澳洲, 澳大利亞
        Austria | Austrian, Austrians | Österreich | Autriche | Austria | 奥地利, 奧地利
        Azerbaijan | Azerbaijani, Azeri | Aserbaidschan | Azerbaïdjan | Azerbaiyán | 阿塞拜疆, 亞塞拜然
        Bahamas | Bahamian | Bahamas | Bahamas | Bahamas | 巴哈马, 巴哈馬
        Bahrain | Bahraini, Bahrainis | Bahrain | Bahreïn | Baréin | 巴林
        Bangladesh | Bangladeshi, Bangladeshis | Bangladesch | Bangladesh | Bangladés | 孟加拉国, 孟加拉
        Barbados | Barbadian | Barbados | Barbade | Barbados | 巴巴多斯, 巴貝多
        Belarus | Belarusian, Belarusians | Belarus | Biélorussie | Bielorrusia | 白俄罗斯, 白俄羅斯
        Belgium | Belgian, Belgians | Belgien | Belgique | Bélgica | 比利时, 比利時
        Belize | Belizean | Belize | Belize | Belice | 伯利兹, 貝里斯
        Benin | Beninese | Benin | Bénin | Benín | 贝宁, 貝南
        Bhutan | Bhutanese | Bhutan | Bhoutan | Bután | 不丹
        Bolivia | Bolivian, Bolivians | Bolivien | Bolivie | Bolivia | 玻利维亚, 玻利維亞
        Bosnia and Herzegovina | Bosnia, Bosnian, Bosnians | | | |
        Bosnia and Herzegovina | | Bosnien und Herzegowina | Bosnie-Herzégovine | Bosnia y Herzegovina | 波斯尼亚和黑塞哥维那, 波士尼亞與赫塞哥維納
        Botswana | Botswanan | Botsuana | Botswana | Botsuana | 博茨瓦纳, 波札那
        Brazil | Brazilian, Brazilians | Brasilien | Brésil | Brasil | 巴西
        Brunei | Bruneian | Brunei | Brunei | Brunéi | 文莱, 汶萊
        Bulgaria | Bulgarian, Bulgarians | Bulgarien | Bulgarie | Bulgaria | 保加利亚, 保加利亞
        Burkina Faso | Burkinabe | Burkina Faso | Burkina Faso | Burkina Faso | 布基纳法索, 布吉納法索
        Burundi | Burundian | Burundi | Burundi | Burundi | 布隆迪, 蒲隆地
        Cambodia | Cambodian, Cambodians | Kambodscha | Cambodge | Camboya | 柬埔寨
        Cameroon | Cameroonian, Cameroonians | Kamerun | Cameroun | Camerún | 喀麦隆, 喀麥隆
        Canada | Canadian, Canadians | Kanada | Canada | Canadá | 加拿大
        Cape Verde | Cabo Verde, Cape Verdean | Cabo Verde | Cap-Vert | Cabo Verde | 佛得角, 維德角
        Central African Republic | | Zentralafrikanische Republik | République centrafricaine | República Centroafricana | 中非共和国, 中非共和國
        Chad | Chadian | Tschad | Tchad | Chad | 乍得, 查德
        Chile | Chilean, Chileans | Chile | Chili | Chile | 智利
        China | Chinese, People's Republic of China, PRC | China | Chine | China | 中国, 中國
        Colombia | Colombian, Colombians | Kolumbien | Colombie | Colombia | 哥伦比亚, 哥倫比亞
        Comoros | Comorian | Komoren | Comores | Comoras | 科摩罗, 葛摩
        Costa Rica | Costa Rican, Costa Ricans | Costa Rica | Costa Rica | Costa Rica | 哥斯达黎加, 哥斯大黎加
        Croatia | Croatian, Croats | Kroatien | Croatie | Croacia | 克罗地亚, 克羅埃西亞
        Cuba | Cuban, Cubans | Kuba | Cuba | Cuba | 古巴
        Cyprus | Cypriot, Cypriots | Zypern | Chypre | Chipre | 塞浦路斯, 賽普勒斯
        Czechia | Czech Republic, Czech, Czechs | Tschechien | Tchéquie, République tchèque | Chequia, República Checa | 捷克
        Democratic Republic of the Congo | DR Congo, DRC | Demokratische Republik Kongo | République démocratique du Congo | |
        Democratic Republic of the Congo | | | | República Democrática del Congo | 刚果民主共和国, 剛果民主共和國
        Denmark | Danish, Dane, Danes | Dänemark | Danemark | Dinamarca | 丹麦, 丹麥
        Djibouti | Djiboutian | Dschibuti | Djibouti | Yibuti | 吉布提, 吉布地
        Dominican Republic | | Dominikanische Republik | République dominicaine | República Dominicana | 多米尼加共和国, 多明尼加共和國
        Ecuador | Ecuadorian, Ecuadorians | Ecuador | Équateur | Ecuador | 厄瓜多尔, 厄瓜多
        Egypt | Egyptian, Egyptians | Ägypten | Égypte | Egipto | 埃及
        El Salvador | Salvadoran, Salvadorans | El Salvador | El Salvador | El Salvador | 萨尔瓦多, 薩爾瓦多
        Equatorial Guinea | | Äquatorialguinea | Guinée équatoriale | Guinea Ecuatorial | 赤道几内亚, 赤道幾內亞
        Eritrea | Eritrean, Eritreans | Eritrea | Érythrée | Eritrea | 厄立特里亚, 厄利垂亞
        Estonia | Estonian, Estonians | Estland | Estonie | Estonia | 爱沙尼亚, 愛沙尼亞
        Eswatini | Swaziland | Eswatini | Eswatini | Esuatini | 斯威士兰, 史瓦帝尼
        Ethiopia | Ethiopian, Ethiopians | Äthiopien | Éthiopie | Etiopía | 埃塞俄比亚, 衣索比亞
        Fiji | Fijian, Fijians | Fidschi | Fidji | Fiyi | 斐济, 斐濟
        Finland | Finnish, Finn, Finns | Finnland | Finlande | Finlandia | 芬兰, 芬蘭
        France | French | Frankreich | France | Francia | 法国, 法國
        Gabon | Gabonese | Gabun | Gabon | Gabón | 加蓬, 加彭
        Gambia | Gambian, Gambians | Gambia | Gambie | Gambia | 冈比亚, 甘比亞
        Georgia | Georgian, Georgians | Georgien | Géorgie | Georgia | 格鲁吉亚, 喬治亞
        Germany | German, Germans | Deutschland | Allemagne | Alemania | 德国, 德國
        Ghana | Ghanaian, Ghanaians | Ghana | Ghana | Ghana | 加纳, 迦納
        Greece | Greek, Greeks | Griechenland | Grèce | Grecia | 希腊, 希臘
        Greenland | Greenlandic | Grönland | Groenland | Groenlandia | 格陵兰, 格陵蘭
        Grenada | Grenadian | Grenada | | | 格林纳达, 格瑞那達
        Guatemala | Guatemalan, Guatemalans | Guatemala | Guatemala | Guatemala | 危地马拉, 瓜地馬拉
        Guinea | Guinean | Guinea | Guinée | Guinea | 几内亚, 幾內亞
        Guyana | Guyanese | Guyana | Guyana | Guyana | 圭亚那, 蓋亞那
        Haiti | Haitian, Haitians | Haiti | Haïti | Haití | 海地
        Honduras | Honduran, Hondurans | Honduras | Honduras | Honduras | 洪都拉斯, 宏都拉斯
        Hong Kong | Hongkong, Hongkonger | Hongkong | Hong Kong | Hong Kong | 香港
        Hungary | Hungarian, Hungarians | Ungarn | Hongrie | Hungría | 匈牙利
        Iceland | Icelandic, Icelander, Icelanders | Island | Islande | Islandia | 冰岛, 冰島
        India | Indian, Indians | Indien | Inde | India | 印度
        Indonesia | Indonesian, Indonesians | Indonesien | Indonésie | Indonesia | 印度尼西亚, 印尼, 印度尼西亞
        Iran | Iranian, Iranians | Iran | Iran | Irán | 伊朗
        Iraq | Iraqi, Iraqis | Irak | Irak | Irak | 伊拉克
        Ireland | Irish | Irland | Irlande | Irlanda | 爱尔兰, 愛爾蘭
        Israel | Israeli, Israelis | Israel | Israël | Israel | 以色列
        Italy | Italian, Italians | Italien | Italie | Italia | 意大利, 義大利
        Ivory Coast | Côte d'Ivoire, Côte d’Ivoire, Ivorian | Elfenbeinküste | Côte d'Ivoire | Costa de Marfil | 科特迪瓦, 象牙海岸
        Jamaica | Jamaican, Jamaicans | Jamaika | Jamaïque | Jamaica | 牙买加, 牙買加
        Japan | Japanese | Japan | Japon | Japón | 日本
        Jordan | Jordanian, Jordanians | Jordanien | Jordanie | Jordania | 约旦, 約旦
        Kazakhstan | Kazakh, Kazakhs | Kasachstan | Kazakhstan | Kazajistán | 哈萨克斯坦, 哈薩克
        Kenya | Kenyan, Kenyans | Kenia | Kenya | Kenia | 肯尼亚, 肯亞
        Kosovo | Kosovan | Kosovo | Kosovo | Kosovo | 科索沃
        Kuwait | Kuwaiti, Kuwaitis | Kuwait | Koweït | Kuwait | 科威特
        Kyrgyzstan | Kyrgyz | Kirgisistan | Kirghizstan | Kirguistán | 吉尔吉斯斯坦, 吉爾吉斯
        Laos | Lao, Laotian | Laos | Laos | Laos | 老挝, 寮國
        Latvia | Latvian, Latvians | Lettland | Lettonie | Letonia | 拉脱维亚, 拉脫維亞
        Lebanon | Lebanese | Libanon | Liban | Líbano | 黎巴嫩
        Lesotho | | Lesotho | Lesotho | Lesoto | 莱索托, 賴索托
        Liberia | Liberian, Liberians | Liberia | Liberia | Liberia | 利比里亚, 賴比瑞亞
        Libya | Libyan, Libyans | Libyen | Libye | Libia | 利比亚, 利比亞
        Liechtenstein | | Liechtenstein | Liechtenstein | Liechtenstein | 列支敦士登, 列支敦斯登
        Lithuania | Lithuanian, Lithuanians | Litauen | Lituanie | Lituania | 立陶宛
        Luxembourg | Luxembourgish | Luxemburg | Luxembourg | Luxemburgo | 卢森堡, 盧森堡
        Macao | Macau | Macau | Macao | Macao | 澳门, 澳門
        Madagascar | Malagasy | Madagaskar | Madagascar | Madagascar | 马达加斯加, 馬達加斯加
        Malawi | Malawian | Malawi | Malawi | Malaui | 马拉维, 馬拉威
        Malaysia | Malaysian, Malaysians | Malaysia | Malaisie | Malasia | 马来西亚, 馬來西亞
        Maldives | Maldivian | Malediven | Maldives | Maldivas | 马尔代夫, 馬爾地夫
        Mali | Malian, Malians | Mali | Mali | Mali | 马里, 馬利
        Malta | Maltese | Malta | Malte | Malta | 马耳他, 馬爾他
        Mauritania | Mauritanian | Mauretanien | Mauritanie | Mauritania | 毛里塔尼亚, 茅利塔尼亞
        Mauritius | Mauritian | Mauritius | île Maurice | isla Mauricio | 毛里求斯, 模里西斯
        Mexico | Mexican, Mexicans | Mexiko | Mexique | México | 墨西哥
        Moldova | Moldovan, Moldovans | Moldau, Republik Moldau | Moldavie | Moldavia | 摩尔多瓦, 摩爾多瓦
        Monaco | Monegasque | Monaco | Monaco | Mónaco | 摩纳哥, 摩納哥
        Mongolia | Mongolian, Mongolians | Mongolei | Mongolie | Mongolia | 蒙古
        Montenegro | Montenegrin | Montenegro | Monténégro | Montenegro | 黑山, 蒙特內哥羅
        Morocco | Moroccan, Moroccans | Marokko | Maroc | Marruecos | 摩洛哥
        Mozambique | Mozambican | Mosambik | Mozambique | Mozambique | 莫桑比克, 莫三比克
        Myanmar | Burma, Burmese | Myanmar | Birmanie, Myanmar | Birmania, Myanmar | 缅甸, 緬甸
        Namibia | Namibian | Namibia | Namibie | Namibia | 纳米比亚, 納米比亞
        Nepal | Nepali, Nepalese | Nepal | Népal | Nepal | 尼泊尔, 尼泊爾
        Netherlands | Dutch, Holland | Niederlande | Pays-Bas | Países Bajos | 荷兰, 荷蘭
        New Zealand | New Zealander, New Zealanders | Neuseeland | Nouvelle-Zélande | Nueva Zelanda | 新西兰, 紐西蘭
        Nicaragua | Nicaraguan | Nicaragua | Nicaragua | Nicaragua | 尼加拉瓜
        Niger | Nigerien | Niger | Niger | Níger | 尼日尔, 尼日
        Nigeria | Nigerian, Nigerians | Nigeria | Nigeria | Nigeria | 尼日利亚, 奈及利亞
        North Korea | North Korean, North Koreans, DPRK | Nordkorea | Corée du Nord | Corea del Norte | 朝鲜, 北韓
        North Macedonia | Macedonian | Nordmazedonien | Macédoine du Nord | Macedonia del Norte | 北马其顿, 北馬其頓
        Norway | Norwegian, Norwegians | Norwegen | Norvège | Noruega | 挪威
        Oman | Omani, Omanis | Oman | Oman | Omán | 阿曼
        Pakistan | Pakistani, Pakistanis | Pakistan | Pakistan | Pakistán | 巴基斯坦
        Palestine | Palestinian, Palestinians | Palästina | Palestine | Palestina | 巴勒斯坦
        Panama | Panamanian | Panama | Panama | Panamá | 巴拿马, 巴拿馬
        Papua New Guinea | Papuan | Papua-Neuguinea | Papouasie-Nouvelle-Guinée | Papúa Nueva Guinea | 巴布亚新几内亚, 巴布亞紐幾內亞
        Paraguay | Paraguayan | Paraguay | Paraguay | Paraguay | 巴拉圭
        Peru | Peruvian, Peruvians | Peru | Pérou | Perú | 秘鲁, 秘魯
        Philippines | Philippine, Filipino, Filipinos | Philippinen | Philippines | Filipinas | 菲律宾, 菲律賓
        Poland | Polish, Poles | Polen | Pologne | Polonia | 波兰, 波蘭
        Portugal | Portuguese | Portugal | Portugal | Portugal | 葡萄牙
        Puerto Rico | Puerto Rican | Puerto Rico | Porto Rico | Puerto Rico | 波多黎各
        Qatar | Qatari, Qataris | Katar | Qatar | Catar | 卡塔尔, 卡達
        Romania | Romanian, Romanians | Rumänien | Roumanie | Rumanía | 罗马尼亚, 羅馬尼亞
        Russia | Russian, Russians, Russian Federation | Russland | Russie | Rusia | 俄罗斯, 俄羅斯
        Rwanda | Rwandan, Rwandans | Ruanda | Rwanda | Ruanda | 卢旺达, 盧安達
        Samoa | Samoan | Samoa | Samoa | Samoa | 萨摩亚, 薩摩亞
        Saudi Arabia | Saudi, Saudis, Saudi Arabian, KSA | | | |
        Saudi Arabia | | Saudi-Arabien | Arabie saoudite | Arabia Saudí, Arabia Saudita | 沙特阿拉伯, 沙特, 沙烏地阿拉伯
        Senegal | Senegalese | Senegal | Sénégal | Senegal | 塞内加尔, 塞內加爾
        Serbia | Serbian, Serb, Serbs | Serbien | Serbie | Serbia | 塞尔维亚, 塞爾維亞
        Seychelles | Seychellois | Seychellen | Seychelles | Seychelles | 塞舌尔, 塞席爾
        Sierra Leone | Sierra Leonean | Sierra Leone | Sierra Leone | Sierra Leona | 塞拉利昂, 獅子山
        Singapore | Singaporean, Singaporeans | Singapur | Singapour | Singapur | 新加坡
        Slovakia | Slovak, Slovaks | Slowakei | Slovaquie | Eslovaquia | 斯洛伐克
        Slovenia | Slovenian, Slovene | Slowenien | Slovénie | Eslovenia | 斯洛文尼亚, 斯洛維尼亞
        Solomon Islands | | Salomonen | Îles Salomon | Islas Salomón | 所罗门群岛, 索羅門群島
        Somalia | Somali, Somalis | Somalia | Somalie | Somalia | 索马里, 索馬利亞
        South Africa | South African, South Africans | Südafrika | Afrique du Sud | Sudáfrica | 南非
        South Korea | South Korean, South Koreans, Republic of Korea | Südkorea | Corée du Sud | Corea del Sur | 韩国, 南韓
        South Sudan | South Sudanese | Südsudan | Soudan du Sud | Sudán del Sur | 南苏丹, 南蘇丹
        Spain | Spanish, Spaniard, Spaniards | Spanien | Espagne | España | 西班牙
        Sri Lanka | Sri Lankan, Sri Lankans | Sri Lanka | Sri Lanka | Sri Lanka | 斯里兰卡, 斯里蘭卡
        Sudan | Sudanese | Sudan | Soudan | Sudán | 苏丹, 蘇丹
        Suriname | Surinamese | Suriname | Suriname | Surinam | 苏里南, 蘇利南
        Sweden | Swedish, Swede, Swedes | Schweden | Suède | Suecia | 瑞典
        Switzerland | Swiss | Schweiz | Suisse | Suiza | 瑞士
        Syria | Syrian, Syrians | Syrien | Syrie | Siria | 叙利亚, 敘利亞
        Taiwan | Taiwanese | Taiwan | Taïwan | Taiwán | 台湾, 台灣
        Tajikistan | Tajik | Tadschikistan | Tadjikistan | Tayikistán | 塔吉克斯坦, 塔吉克
        Tanzania | Tanzanian, Tanzanians | Tansania | Tanzanie | Tanzania | 坦桑尼亚, 坦尚尼亞
        Thailand | Thai, Thais | Thailand | Thaïlande | Tailandia | 泰国, 泰國
        Timor-Leste | East Timor, Timorese | Timor-Leste | Timor oriental | Timor-Leste | 东帝汶, 東帝汶
        Togo | Togolese | Togo | Togo | Togo | 多哥
        Tonga | Tongan | Tonga | Tonga | Tonga | 汤加, 東加
        Trinidad and Tobago | Trinidadian | Trinidad und Tobago | Trinité-et-Tobago | Trinidad y Tobago | 特立尼达和多巴哥, 千里達及托巴哥
        Tunisia | Tunisian, Tunisians | Tunesien | Tunisie | Túnez | 突尼斯, 突尼西亞
        Turkey | Turkish, Turks, Türkiye | Türkei | Turquie | Turquía | 土耳其
        Turkmenistan | Turkmen | Turkmenistan | Turkménistan | Turkmenistán | 土库曼斯坦, 土庫曼
        Uganda | Ugandan, Ugandans | Uganda | Ouganda | Uganda | 乌干达, 烏干達
        Ukraine | Ukrainian, Ukrainians | Ukraine | Ukraine | Ucrania | 乌克兰, 烏克蘭
        United Arab Emirates | UAE, U.A.E., Emirati, Emiratis | | | |
        United Arab Emirates | | Vereinigte Arabische Emirate | Émirats arabes unis | Emiratos Árabes Unidos | 阿联酋, 阿拉伯联合酋长国, 阿聯
        United Kingdom | UK, U.K., Britain, Great Britain, British, Briton, Britons | | | |
        United Kingdom | | Großbritannien, Vereinigtes Königreich | Royaume-Uni, Grande-Bretagne | Reino Unido, Gran Bretaña | 英国, 英國
        United States | US, U.S., USA, U.S.A., America, United States of America, American, Americans | | | |
        United States | | Vereinigte Staaten, USA | États-Unis | Estados Unidos, EE. UU. | 美国, 美國
        Uruguay | Uruguayan, Uruguayans | Uruguay | Uruguay | Uruguay | 乌拉圭, 烏拉圭
        Uzbekistan | Uzbek, Uzbeks | Usbekistan | Ouzbékistan | Uzbekistán | 乌兹别克斯坦, 烏茲別克
        Vanuatu | | Vanuatu | Vanuatu | Vanuatu | 瓦努阿图, 萬那杜
        Vatican City | Vatican | Vatikan | Vatican | Vaticano | 梵蒂冈, 梵蒂岡
        Venezuela | Venezuelan, Venezuelans | Venezuela | Venezuela | Venezuela | 委内瑞拉, 委內瑞拉
        Vietnam | Viet Nam, Vietnamese | Vietnam | Viêt Nam, Vietnam | Vietnam | 越南
        Yemen | Yemeni, Yemenis | Jemen | Yémen | Yemen | 也门, 葉門
        Zambia | Zambian, Zambians | Sambia | Zambie | Zambia | 赞比亚, 尚比亞
        Zimbabwe | Zimbabwean, Zimbabweans | Simbabwe | Zimbabwe | Zimbabue | 津巴布韦, 辛巴威
        """;

    /// <summary>The cells of every line.</summary>
    public static IEnumerable<string[]> Rows => Lines.Split('\n').Select(line => line.Split('|', StringSplitOptions.TrimEntries));

    /// <summary>The names in a cell.</summary>
    public static string[] Names(string cell) => cell.Split(',', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
}
