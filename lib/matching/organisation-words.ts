import { dictionary } from "./dictionary";

/**
 * Facts: what words of names of schools, banks and firms mean in English, a meaning a line, with the adjectives of large towns.
 * What is written of a name in an index does not depend on them: see `organisationKey`.
 */
export const { native, folded } = dictionary(`
university: universitas, universitatea, universitetet, universitat, universitets, universita, univerzita, univerzitet, universiti, sveuciliste, yliopisto, egyetem, universitesi, университет, університет, πανεπιστήμιο, جامعة, אוניברסיטת, האוניברסיטה, 대학교, 大学, 大學
medical university: 의과대학교, 医科大学, 醫科大學
institute of technology: 工業大学
college: 学院, 學院, 대학
institute: instituto, istituto, institutt, intezet, институт, інститут, معهد, מכון
technical: technische, technischen, tekniska, tekniske, teknisk, technicka, teknik, tecnico, tecnica, muszaki, технический, технічний
technical university: tu, tekniska hogskola, politecnico, politecnica, politechnika, politehnica
technical: politeknik, политехнический, політехнічний
applied sciences: angewandte wissenschaften, 応用科学
science and technology: 科技, 과학기술
national: nacional, nazionale, nationale, национальный, національний, 国立, 國立, 국립
state: estatal, statale, государственный, державний, 주립, 州立
city: 시립, 市立
free: freie, freien, vrije, libre, libera
royal: kungliga, koninklijke, kongelige, royale
federal: federale, федеральный
autonomous: autonoma, autonome, автономный
economics: economia, economie, ekonomi, экономики
bank: banque, banco, banca, bankasi, banka, банк, 은행, 銀行, 银行
central: centrale, центральный, 중앙, 中央
insurance: versicherung, versicherungen, assurance, assurances, страхование, 보험, 保険, 保险
group: groupe, gruppe, grupo, gruppo, группа, групп, 그룹, グループ, 集团, 集團
electronics: elektronik, electronique, 전자, 电子, 電子
electric: elektrik, 電機
motor: 자동차, 自動車, 汽车
heavy industries: 중공업, 重工業
chemical: chemie, 화학, 化学
life: 생명
securities: 증권, 証券, 证券
technologies: технологии, 技術, 技术
technology: technologie, tecnologia, tecnologie, teknologi, technologii, технологий, технологій
america: 아메리카, アメリカ
korea: 고려, 韓国
california state university: cal state
moscow: московский
saint petersburg: санкт-петербургский
kyiv: киевский, київський
kharkiv: харьковский, харківський
lviv: львовский
warsaw: warszawski, warszawska
wroclaw: wroclawski, wroclawska
gdansk: gdanski, gdanska
poznan: poznanski, poznanska
lodz: lodzki, lodzka
krakow: krakowski, krakowska
china: 中国, 中國, 중국, китай
karlsruhe: karlsruher
denmark: danmarks, danemark, danemarca
germany: deutschland, allemagne
france: frankreich, francia
catalonia: catalunya, cataluna
mexico: mexique
alexandria: الإسكندرية
cairo: القاهرة
`);
