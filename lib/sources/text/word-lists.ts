/** The words of a list. */
export const set = (list: string) => new Set(list.trim().split(/\s+/));

/** Facts: words that name what somebody does, in titles of jobs. */
export const roles = set(`
  accountant administrator adviser advisor agent analyst apprentice architect artist assistant associate attendant auditor baker
  barista bookkeeper broker buyer captain carer cashier chef chief clerk cleaner coach consultant controller cook coordinator
  copywriter counsel courier curator dentist designer developer dev devops director dispatcher doctor driver economist editor
  electrician engineer estimator executive fellow foreman founder cofounder freelancer gardener guard handler head host hostess
  inspector installer instructor intern investigator janitor journalist judge labourer lawyer lead lecturer librarian machinist
  manager marketer mechanic mentor merchandiser midwife nurse officer operator optician owner painter paralegal paramedic partner
  pharmacist photographer physician physiotherapist pilot planner plumber president producer professor programmer promoter
  psychologist receptionist recruiter registrar reporter representative researcher sales salesperson scientist scrum secretary
  server specialist sre staff stylist supervisor surgeon surveyor tailor teacher teamlead technician tester therapist trainee
  trainer translator tutor underwriter vet waiter waitress warden welder writer cto ceo cfo coo cio vp
  entwickler entwicklerin ingenieur ingenieurin leiter leiterin berater beraterin kaufmann kauffrau sachbearbeiter
  sachbearbeiterin werkstudent werkstudentin praktikant praktikantin geschaftsfuhrer lehrer lehrerin
  ingenieure developpeur developpeuse directeur directrice responsable conseiller conseillere stagiaire charge chargee assistante
  ingeniero ingeniera desarrollador desarrolladora gerente director directora analista consultor consultora becario profesor
  arquitecto arquitecta ingeniero programador programadora tecnico tecnica jefe jefa administrativo administrativa
  engenheiro engenheira desenvolvedor desenvolvedora coordenador coordenadora estagiario arquiteto arquiteta gestor gestora
  sviluppatore sviluppatrice programmatore programmatrice ingegnere consulente tirocinante responsabile impiegato impiegata
  ontwikkelaar medewerker adviseur stagiair beheerder utvecklare ingenjor konsult utvikler udvikler chef
  architecte technicien technicienne chercheur chercheuse enseignant enseignante programmeur administrateur administratrice
  programista programistka inzynier kierownik kierowniczka analityk specjalista specjalistka architekt stazysta stazystka doradca
  arzt arztin cheffe rozrobnik rozrobnicya programist inzhener kerivnik analitik menedzher direktor spetsialist fakhivets vikladach
  razrabotchik rukovoditel konsultant stazher dizayner postdoc`);

/** Facts: German, Dutch and Swedish write the word for what somebody does at the end of a longer one: "Backendentwicklerin". */
export const rolesAtEnd =
  /^.{3,}(?:entwickler|ingenieur|architekt|berater|leiter|praktikant|student|techniker|informatiker|elektroniker|mechaniker|kaufmann|kauffrau|mitarbeiter|arzt|pfleger|verkaufer|lehrer|leider|ontwikkelaar|medewerker|utvecklare|ingenjor)(?:in)?$/;

/** Facts: the same in Korean, Japanese and Chinese, whose words stand in a row. */
export const rolesUnspaced =
  /(?:엔지니어|개발자|디자이너|매니저|연구원|과장|대리|사원|주임|팀장|부장|차장|인턴|컨설턴트|기획자|분석가|관리자|エンジニア|デザイナー|マネージャー|リーダー|プログラマー?|コンサルタント|アナリスト|ディレクター|部長|課長|係長|主任|工程[师師]|[经經]理|[总總][监監]|主管|[设設][计計][师師]|[专專][员員]|助理|[顾顧][问問]|架[构構][师師])$/;

/** Facts: words that only organisations have in their names. */
export const organisations = set(`
  inc incorporated corp corporation company llc llp plc ltd limited pty pvt gmbh ag kg ohg ug se sas sarl spa srl bv nv oy ab aps
  kk sa group holding holdings bank university college hospital clinic school institute council ministry department agency
  association foundation trust museum library airlines airways logistics technologies technology solutions systems software
  consulting partners services industries laboratories labs studio studios media networks pharmaceuticals insurance energy motors
  retail health healthcare payments capital ventures pharma robotics analytics international
  electronics foods stores restaurant hotel universitat hochschule bundesamt stadt ville mairie ayuntamiento og aktiengesellschaft
  spzoo zoo doo sro sasu scop ltda eireli societe ministere banque agence groupe banco grupo ministerio ministero banca gruppo
  comune klinikum krankenhaus gemeente stichting universitet universitetet szpital urzad politechnika uniwersytet authority
  center centre`);

/** Facts: legal forms and kinds of organisations where words stand in a row, and Cyrillic forms, which in Latin letters say something else. */
export const formsInName =
  /株式会社|有限会社|合同会社|公司|주식회사|유한회사|[㈜㈱]|[(（][株주][)）]|(?<!\p{L})(?:ООО|ОАО|ЗАО|ПАО|АО|ТОВ|ПАТ|ПрАТ|ФОП)(?!\p{L})/u;

/** Facts: compounds that only organisations have in their names. */
export const organisationsAtEnd =
  /^.{3,}(?:klinikum|krankenhaus|werk|werke|verlag|gesellschaft|sparkasse|ministerium|bundesamt|landesamt)$/;

export const schools = set(`
  university college school institute academy polytechnic faculty conservatory lyceum gymnasium universitat hochschule
  fachhochschule realschule berufsschule akademie universite ecole lycee institut universidad escuela instituto colegio
  facultad universidade faculdade escola universita scuola politecnico liceo istituto universiteit hogeschool
  universitet universitetet uniwersytet politechnika szkola liceum akademia politecnica univerzita institutet board`);

/** Facts: schools in one word, by initials in large letters, and where words stand in a row. */
export const schoolsInName =
  /\p{L}(?:schule|gymnasium|gymnasiet|universität|kolleg)(?!\p{L})|(?<!\p{L})(?:MIT|ETH)(?!\p{L})|학교|大学|大學|[学學]院|高校|学校/u;

export const degrees =
  /\b(bachelors?|masters?|doctor(ate)?|ph\.? ?d|m\.? ?phil|b\.? ?sc|m\.? ?sc|b\.? ?eng|m\.? ?eng|b\.? ?a|m\.? ?a|b\.? ?s|m\.? ?s|mba|llb|llm|b\.? ?tech|m\.? ?tech|diploma|diplom|abitur|magister|associate|certificate|a[- ]levels?|gcses?|baccalaureat|licence|licenciatura|laurea|grado|ingenieria|bacharelado|mestrado|doutorado|licencjat|inzynier|matura|maturita|\w*abschluss|\w+studium|magistr|bakalavr|b\.e|m\.e|h\.? ?s\.? ?c|diplome|doctorat)\b/i;

export const employmentTypes =
  /^(full-?time|part-?time|self-?employed|freelance|contract|internship|apprenticeship|seasonal|permanent|temporary|vollzeit|teilzeit|befristet|selbstst[aä]ndig|freiberuflich|festanstellung|jornada completa|media jornada|contrato temporal|aut[oó]nomo|temps plein|temps partiel|cdi|cdd|ind[eé]pendant|tempo integral|meio per[ií]odo|tempo pieno|voltijds?|deeltijds?|pełny etat|umowa o pracę)$/i;

/** Facts: where people work, as LinkedIn adds it to a place. */
export const workplaces =
  /^(remote|hybrid|on-?site|im homeoffice|vor ort|en remoto|presencial|h[ií]brido|à distance|sur site|da remoto|in sede)$/i;
