import { roles as titleRoles } from "@/lib/matching/title-words";

/** The words of a list. */
export const set = (list: string) => new Set(list.trim().split(/\s+/));

/** Facts: words that name what somebody does, in titles of jobs. */
export const roles = new Set([
  ...titleRoles,
  ...set(`
  adviser advisor apprentice artist attendant auditor baker barista bookkeeper broker buyer captain carer cashier cleaner coach
  controller copywriter counsel courier curator dentist dev devops dispatcher doctor economist editor electrician estimator fellow
  foreman cofounder freelancer gardener guard handler host hostess inspector installer instructor investigator janitor journalist judge
  labourer laborer lawyer librarian loader machinist marketer mechanic mentor merchandiser midwife operator optician painter paralegal
  paramedic pharmacist photographer physician physiotherapist pilot planner plumber producer promoter psychologist receptionist
  recruiter registrar reporter sales salesperson scrum secretary server sre stylist supervisor surgeon surveyor tailor teamlead tester
  therapist trainer translator tutor underwriter vet waiter waitress warden welder writer cto ceo cfo coo cio vp postdoc
  angestellte angestellter auszubildende auszubildender azubi beauftragte beauftragter arztin aushilfe fachkraft hilfskraft kochin
  krankenschwester
  acheteur acheteuse alternant alternante analyste animateur animatrice apprenti apprentie architecte assistante attache attachee
  auxiliaire avocat avocate caissier caissiere charge chargee chauffeur chef cheffe chercheur chercheuse comptable concepteur conceptrice
  conseiller conseillere consultante controleur controleuse coordinateur coordinatrice cuisinier cuisiniere developpeur developpeuse
  directeur directrice educateur educatrice employe employee enseignant enseignante formateur formatrice gestionnaire graphiste infirmier
  infirmiere ingenieure juriste medecin operateur operatrice ouvrier ouvriere professeur programmeur programmeuse administrateur
  administratrice receptionniste redacteur redactrice responsable secretaire serveuse stagiaire superviseur technicien technicienne
  vendeur vendeuse
  administrador administradora administrativo administrativa analista arquitecto arquitecta asesor asesora asistente auxiliar ayudante
  becario becaria camarero camarera cocinero cocinera conductor conductora consultor consultora contable coordinador coordinadora
  dependiente dependienta desarrollador desarrolladora directora disenador disenadora docente encargado encargada enfermero enfermera
  especialista gerente ingeniero ingeniera investigador investigadora jefe jefa maestro maestra medico medica operario operaria
  mozo moza periodista profesor profesora programador programadora recepcionista redactor redactora secretario secretaria tecnico tecnica
  traductor traductora vendedor vendedora
  advogado advogada arquiteto arquiteta assistente atendente contador contadora coordenador coordenadora desenvolvedor desenvolvedora
  diretor diretora enfermeiro enfermeira engenheiro engenheira estagiario estagiaria gestor gestora lider motorista operador operadora
  pesquisador pesquisadora professora redator redatora representante
  addetto addetta architetto avvocato cameriere cameriera commesso commessa consulente contabile coordinatore coordinatrice direttore
  direttrice educatore educatrice impiegato impiegata infermiere infermiera ingegnere insegnante magazziniere operaio operaia operatore
  operatrice progettista programmatore programmatrice redattore redattrice responsabile ricercatore ricercatrice segretario segretaria
  stagista sviluppatore sviluppatrice tirocinante venditore venditrice
  adviseur beheerder boekhouder docent leraar lerares onderzoeker ontwerper secretaresse stagiair verkoper verpleegkundige
  konsult utvikler udvikler testare vaktmastare lakare larare forskare selger saelger laerer sykepleier sygeplejerske
  analityk analityczka architektka asystent asystentka doradca doradczyni dyrektor dyrektorka elektryk grafik handlowiec inzynier kasjer
  kasjerka kierowca kierownik kierowniczka konsultantka koordynator koordynatorka ksiegowy ksiegowa lekarz lekarka magazynier menedzer
  menedzerka nauczyciel nauczycielka opiekun opiekunka pielegniarka praktykant praktykantka prezes programista programistka projektant
  projektantka recepcjonistka referent rekruter rekruterka sekretarka specjalista specjalistka sprzedawca stazysta stazystka tlumacz
  tlumaczka
  rozrobnik rozrobnicya programist inzhener kerivnik analitik menedzher direktor spetsialist fakhivets vikladach
  razrabotchik rukovoditel konsultant stazher dizayner`),
]);

/** Facts: words for what somebody does that German, Dutch and Swedish also write at the end of a longer one: "Backendentwicklerin". */
export const rolesAtEnd =
  /(?:entwickler|ingenieur|architekt|berater|leiter|praktikant|student|techniker|informatiker|elektroniker|mechaniker|mechatroniker|kaufmann|kauffrau|mitarbeiter|arzt|pfleger|verkaufer|lehrer|leider|analyst|assistent|bearbeiter|buchhalter|disponent|elektriker|erzieher|fahrer|fuhrer|gestalter|konstrukteur|koordinator|laborant|lagerist|manager|monteur|planer|programmierer|prufer|redakteur|sekretar|.{3}schlosser|.{3}tischler|verwalter|volontar|zeichner|ontwikkelaar|medewerker|bereider|administrator|designer|trainer|referent|betreuer|utvecklare|ingenjor|ledare|saljare|skoterska|medarbejder|medarbeider|radgiver|radgivare|behandler)(?:in)?$/;

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
  electronics foods stores restaurant hotel universitat hochschule bundesamt stadt ville mairie ayuntamiento og aktiengesellschaft sl slu
  spzoo zoo doo sro sasu scop ltda eireli societe ministere banque agence groupe banco grupo ministerio ministero banca gruppo
  cooperative cooperativa clinica clinique hopital fundacion fundacao fondation stiftung prefeitura kancelaria spolka ingenieurburo
  comune klinikum krankenhaus gemeente stichting universitet universitetet szpital urzad politechnika uniwersytet authority
  center centre`);

/** Facts: legal forms and kinds of organisations where words stand in a row, and Cyrillic forms, which in Latin letters say something else. */
export const formsInName =
  /株式会社|有限会社|合同会社|公司|주식회사|유한회사|[㈜㈱]|[(（][株주][)）]|(?<!\p{L})(?:ООО|ОАО|ЗАО|ПАО|АО|ТОВ|ПАТ|ПрАТ|ФОП|[Ss]p\. ?z ?o\. ?o\.?|a\. ?s\.|e\. ?V\.)(?!\p{L})/u;

/** Facts: compounds that only organisations have in their names. */
export const organisationsAtEnd =
  /^.{3,}(?:klinikum|krankenhaus|werk|werke|verlag|gesellschaft|sparkasse|ministerium|bundesamt|landesamt)$/;

export const schools = set(`
  university college school institute academy polytechnic faculty conservatory lyceum gymnasium universitat hochschule
  fachhochschule realschule berufsschule akademie universite ecole lycee institut universidad escuela instituto colegio
  facultad universidade faculdade escola universita scuola politecnico liceo istituto universiteit hogeschool
  universitet universitetet uniwersytet politechnika szkola liceum akademia politecnica univerzita institutet board ies iut`);

/** Facts: schools in one word, by initials in large letters, and where words stand in a row. */
export const schoolsInName =
  /\p{L}(?:schule|skolan|skole|skolen|gymnasium|gymnasiet|universität|kolleg)(?!\p{L})|(?<!\p{L})(?:MIT|ETH)(?!\p{L})|학교|大学|大學|[学學]院|高校|学校/u;

export const degrees =
  /\b(bachelors?|masters?|doctor(ate)?|ph\.? ?d|m\.? ?phil|b\.? ?sc|m\.? ?sc|b\.? ?eng|m\.? ?eng|b\.? ?a|m\.? ?a|b\.? ?s|m\.? ?s|mba|llb|llm|b\.? ?tech|m\.? ?tech|diploma|diplom|abitur|magister|associate|certificate|a[- ]levels?|gcses?|baccalaureat|licence|licenciatura|laurea|grado|ingenieria|bacharelado|mestrado|doutorado|licencjat|inzynier|matura|maturita|\w*abschluss|\w+studium|magistr|bakalavr|b\.e|m\.e|h\.? ?s\.? ?c|diplome|doctorat|bachillerato|bachiller|hochschulreife|fachausweis|wassce|hsc|highers|dut|bts|ciclo formativo|educacion secundaria|formacion profesional|civilingenjor|\w+examen|\w+programmet|\w*abitur|vwo|havo|studia (?:magisterskie|licencjackie|inzynierskie|podyplomowe))\b/i;

export const employmentTypes =
  /^(full-?time|part-?time|self-?employed|freelance|contract|internship|apprenticeship|seasonal|permanent|temporary|vollzeit|teilzeit|befristet|selbstst[aä]ndig|freiberuflich|festanstellung|jornada completa|media jornada|contrato temporal|aut[oó]nomo|temps plein|temps partiel|cdi|cdd|ind[eé]pendant|tempo integral|meio per[ií]odo|tempo pieno|voltijds?|deeltijds?|pełny etat|umowa o pracę)$/i;

/** Facts: where people work, as LinkedIn adds it to a place. */
export const workplaces =
  /^(remote|hybrid|on-?site|im homeoffice|vor ort|en remoto|presencial|h[ií]brido|à distance|sur site|da remoto|in sede)$/i;
