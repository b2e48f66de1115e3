import { dictionary } from "./dictionary";
import { fold } from "./text";

/**
 * Facts: what words of jobs and studies mean in English, for German, French, Spanish, Portuguese, Italian, Dutch, Polish,
 * Turkish, Russian, Ukrainian, Korean, Japanese and Chinese, a meaning a line.
 */
const table = `
senior: starszy, старший, kidemli, 선임, 시니어, シニア, 高级, 高級, 资深
junior: mlodszy, младший, молодший, 주니어, ジュニア, 初级
lead: leitender, leitende, leitend, ведущий, провідний
head: leiter, responsable, responsabile, руководитель, керівник
team lead: teamleiter, teamleider, тимлид, 팀장
deputy: stellvertretender, zastepca, заместитель
assistant: assistent, asistente, assistente, asystent, ассистент, помощник
research assistant: wissenschaftlicher mitarbeiter, wissenschaftliche mitarbeiter
managing director: geschaftsfuhrer, directeur general, director general, diretor geral, general director, генеральный директор, 总经理
director: direktor, directeur, directrice, directora, diretor, direttore, dyrektor, директор, 总监
project manager: projektleiter, chef de projet, cheffe de projet, jefe de proyecto, capo progetto, 项目经理
product manager: chef de produit, jefe de producto, 产品经理, 產品經理
manager: gerente, gestor, kierownik, менеджер, mudur, muduru, yonetici, yoneticisi, 매니저, マネージャー, 经理, 經理
intern: praktikant, stagiaire, becario, estagiario, tirocinante, stazysta, стажер, стажёр, stajyer, 인턴, インターン, 实习生
working student: werkstudent
trainee: auszubildender, azubi, apprenti
engineer: ingenieur, ing, ingenieurwesen, ingenierie, ingenieria, ingegneria, engenharia, ingeniero, ingeniera, engenheiro, engenheira, ingegnere, inzynier, инженер, інженер, muhendis, muhendisi, 엔지니어, エンジニア, 工程师, 工程師
developer: entwickler, developpeur, developpeuse, desarrollador, desarrolladora, desenvolvedor, desenvolvedora, sviluppatore, ontwikkelaar, utvecklare, gelistirici, разработчик, розробник, 개발자, 開発者, 开发者
programmer: programmierer, programmeur, programador, programadora, programista, программист, програміст, 프로그래머, プログラマー, 程序员
researcher: forscher, chercheur, investigador, pesquisador, ricercatore, исследователь, 연구원, 研究员, 研究員
consultant: berater, consultor, consulente, konsultant, консультант, danisman, 컨설턴트, コンサルタント, 顾问
analyst: analyste, analist, analista, analityk, аналитик, аналітик, 분석가, アナリスト, 分析师
designer: gestalter, disenador, дизайнер, 디자이너, デザイナー, 设计师
accountant: buchhalter, comptable, contable, contador, ksiegowy, бухгалтер, 会计
architect: architekt, architecte, arquitecto, arquiteto, architetto, архитектор, 아키텍트, アーキテクト, 架构师
frontend: 프론트엔드, フロントエンド, 前端
backend: 백엔드, バックエンド, 后端
software: logiciel, logiciels, yazilim, oprogramowania, 소프트웨어, ソフトウェア, 软件, 軟體
data: daten, donnees, datos, dados, данных, 데이터, データ, 数据
project: projekt, projektu, projet, projets, proyecto, proyectos, projeto, projetos, progetto, проекта, проектов, 프로젝트, プロジェクト, 项目
product: produkt, produktu, produit, producto, produto, prodotto, продукта, 제품, プロダクト, 产品
sales: vertrieb, ventes, ventas, vendas, vendite, продажам, 영업, 销售
computer science: informatik, informatiker, informatique, informatica, informatyka, информатика, 컴퓨터공학, 计算机科学
mathematics: mathematik, mathematiques, matematicas, matematica, matematyka, математика, 수학, 数学
physics: physik, physique, fisica, fizyka, физика, 물리학, 物理学
economics: volkswirtschaftslehre, vwl, economie, economia, ekonomia, экономика, 경제학, 经济学
business administration: betriebswirtschaftslehre, bwl, 경영학, 工商管理
mechanical engineer: maschinenbau, 기계공학, 机械工程
electrical engineer: elektrotechnik, 전기공학, 电气工程
doctorate: promotion, doctorat, doctorado, doutorado, dottorato, doktora, кандидат наук, 박사, 博士
master: magister, magistere, mestrado, магистр, магістр, yuksek lisans, 석사, 修士, 硕士, 碩士
bachelor: licencjat, bacharelado, bachiller, бакалавр, lisans, kandidatexamen, 학사, 学士, 學士, 本科
law: jura, rechtswissenschaft, rechtswissenschaften, droit, derecho, direito, 법학, 法学
`;

const { native, folded } = dictionary(table);

/** "Softwareentwicklerin" in two words, and as of a man. */
const inGerman = (title: string) =>
  title
    .replace(/\b(\w{2,}(?:er|eur|ant|ent))in\b/g, "$1")
    .replace(/\b(software|web|system|daten|app)(entwickler|ingenieur|berater|analyst|architekt)\b/g, "$1 $2");

/** A title of a job or a subject, folded, with the words of other languages that are known in English. */
export const inEnglish = (title: string) => folded(inGerman(fold(native(title))));
