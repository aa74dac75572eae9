namespace ExpoSite.Core.Knowledge;

/// <summary>
/// Countries and territories under their English short names, each with what else stands for it in a text. A table of our own,
/// since the framework's names differ between machines.
/// </summary>
internal static class CountryTable
{
    /// <summary>One line for each country: the name, a colon, and other names and adjectives.</summary>
    public const string Lines =
        """
        Afghanistan: Afghan, Afghans
        Albania: Albanian, Albanians
        Algeria: Algerian, Algerians
        Andorra: Andorran
        Angola: Angolan, Angolans
        Antigua and Barbuda: Antiguan
        Argentina: Argentine, Argentinian, Argentines
        Armenia: Armenian, Armenians
        Australia: Australian, Australians
        Austria: Austrian, Austrians
        Azerbaijan: Azerbaijani, Azeri
        Bahamas: Bahamian
        Bahrain: Bahraini, Bahrainis
        Bangladesh: Bangladeshi, Bangladeshis
        Barbados: Barbadian
        Belarus: Belarusian, Belarusians
        Belgium: Belgian, Belgians
        Belize: Belizean
        Benin: Beninese
        Bhutan: Bhutanese
        Bolivia: Bolivian, Bolivians
        Bosnia and Herzegovina: Bosnia, Bosnian, Bosnians
        Botswana: Botswanan
        Brazil: Brazilian, Brazilians
        Brunei: Bruneian
        Bulgaria: Bulgarian, Bulgarians
        Burkina Faso: Burkinabe
        Burundi: Burundian
        Cambodia: Cambodian, Cambodians
        Cameroon: Cameroonian, Cameroonians
        Canada: Canadian, Canadians
        Cape Verde: Cabo Verde, Cape Verdean
        Central African Republic:
        Chad: Chadian
        Chile: Chilean, Chileans
        China: Chinese, People's Republic of China, PRC
        Colombia: Colombian, Colombians
        Comoros: Comorian
        Costa Rica: Costa Rican, Costa Ricans
        Croatia: Croatian, Croats
        Cuba: Cuban, Cubans
        Cyprus: Cypriot, Cypriots
        Czechia: Czech Republic, Czech, Czechs
        Democratic Republic of the Congo: DR Congo, DRC
        Denmark: Danish, Dane, Danes
        Djibouti: Djiboutian
        Dominican Republic:
        Ecuador: Ecuadorian, Ecuadorians
        Egypt: Egyptian, Egyptians
        El Salvador: Salvadoran, Salvadorans
        Equatorial Guinea:
        Eritrea: Eritrean, Eritreans
        Estonia: Estonian, Estonians
        Eswatini: Swaziland
        Ethiopia: Ethiopian, Ethiopians
        Fiji: Fijian, Fijians
        Finland: Finnish, Finn, Finns
        France: French
        Gabon: Gabonese
        Gambia: Gambian, Gambians
        Georgia: Georgian, Georgians
        Germany: German, Germans
        Ghana: Ghanaian, Ghanaians
        Greece: Greek, Greeks
        Greenland: Greenlandic
        Grenada: Grenadian
        Guatemala: Guatemalan, Guatemalans
        Guinea: Guinean
        Guyana: Guyanese
        Haiti: Haitian, Haitians
        Honduras: Honduran, Hondurans
        Hong Kong: Hongkong, Hongkonger
        Hungary: Hungarian, Hungarians
        Iceland: Icelandic, Icelander, Icelanders
        India: Indian, Indians
        Indonesia: Indonesian, Indonesians
        Iran: Iranian, Iranians
        Iraq: Iraqi, Iraqis
        Ireland: Irish
        Israel: Israeli, Israelis
        Italy: Italian, Italians
        Ivory Coast: Côte d'Ivoire, Côte d’Ivoire, Ivorian
        Jamaica: Jamaican, Jamaicans
        Japan: Japanese
        Jordan: Jordanian, Jordanians
        Kazakhstan: Kazakh, Kazakhs
        Kenya: Kenyan, Kenyans
        Kosovo: Kosovan
        Kuwait: Kuwaiti, Kuwaitis
        Kyrgyzstan: Kyrgyz
        Laos: Lao, Laotian
        Latvia: Latvian, Latvians
        Lebanon: Lebanese
        Lesotho:
        Liberia: Liberian, Liberians
        Libya: Libyan, Libyans
        Liechtenstein:
        Lithuania: Lithuanian, Lithuanians
        Luxembourg: Luxembourgish
        Macao: Macau
        Madagascar: Malagasy
        Malawi: Malawian
        Malaysia: Malaysian, Malaysians
        Maldives: Maldivian
        Mali: Malian, Malians
        Malta: Maltese
        Mauritania: Mauritanian
        Mauritius: Mauritian
        Mexico: Mexican, Mexicans
        Moldova: Moldovan, Moldovans
        Monaco: Monegasque
        Mongolia: Mongolian, Mongolians
        Montenegro: Montenegrin
        Morocco: Moroccan, Moroccans
        Mozambique: Mozambican
        Myanmar: Burma, Burmese
        Namibia: Namibian
        Nepal: Nepali, Nepalese
        Netherlands: Dutch, Holland
        New Zealand: New Zealander, New Zealanders
        Nicaragua: Nicaraguan
        Niger: Nigerien
        Nigeria: Nigerian, Nigerians
        North Korea: North Korean, North Koreans, DPRK
        North Macedonia: Macedonian
        Norway: Norwegian, Norwegians
        Oman: Omani, Omanis
        Pakistan: Pakistani, Pakistanis
        Palestine: Palestinian, Palestinians
        Panama: Panamanian
        Papua New Guinea: Papuan
        Paraguay: Paraguayan
        Peru: Peruvian, Peruvians
        Philippines: Philippine, Filipino, Filipinos
        Poland: Polish, Poles
        Portugal: Portuguese
        Puerto Rico: Puerto Rican
        Qatar: Qatari, Qataris
        Romania: Romanian, Romanians
        Russia: Russian, Russians, Russian Federation
        Rwanda: Rwandan, Rwandans
        Samoa: Samoan
        Saudi Arabia: Saudi, Saudis, Saudi Arabian, KSA
        Senegal: Senegalese
        Serbia: Serbian, Serb, Serbs
        Seychelles: Seychellois
        Sierra Leone: Sierra Leonean
        Singapore: Singaporean, Singaporeans
        Slovakia: Slovak, Slovaks
        Slovenia: Slovenian, Slovene
        Solomon Islands:
        Somalia: Somali, Somalis
        South Africa: South African, South Africans
        South Korea: South Korean, South Koreans, Republic of Korea
        South Sudan: South Sudanese
        Spain: Spanish, Spaniard, Spaniards
        Sri Lanka: Sri Lankan, Sri Lankans
        Sudan: Sudanese
        Suriname: Surinamese
        Sweden: Swedish, Swede, Swedes
        Switzerland: Swiss
        Syria: Syrian, Syrians
        Taiwan: Taiwanese
        Tajikistan: Tajik
        Tanzania: Tanzanian, Tanzanians
        Thailand: Thai, Thais
        Timor-Leste: East Timor, Timorese
        Togo: Togolese
        Tonga: Tongan
        Trinidad and Tobago: Trinidadian
        Tunisia: Tunisian, Tunisians
        Turkey: Turkish, Turks, Türkiye
        Turkmenistan: Turkmen
        Uganda: Ugandan, Ugandans
        Ukraine: Ukrainian, Ukrainians
        United Arab Emirates: UAE, U.A.E., Emirati, Emiratis
        United Kingdom: UK, U.K., Britain, Great Britain, British, Briton, Britons
        United States: US, U.S., USA, U.S.A., America, United States of America, American, Americans
        Uruguay: Uruguayan, Uruguayans
        Uzbekistan: Uzbek, Uzbeks
        Vanuatu:
        Vatican City: Vatican
        Venezuela: Venezuelan, Venezuelans
        Vietnam: Viet Nam, Vietnamese
        Yemen: Yemeni, Yemenis
        Zambia: Zambian, Zambians
        Zimbabwe: Zimbabwean, Zimbabweans
        """;
}
