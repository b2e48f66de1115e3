import { culture } from "./culture";

/** Names that are written in Latin letters at home. All are common ones; no two of a list are anybody's. */
export const latinCultures = [
  culture(
    { id: "english", title: "English" },
    "William~Bill Robert~Rob Elizabeth~Liz Margaret~Maggie Thomas~Tom Katherine~Kate Michael~Mike Jennifer~Jen Edward~Ed Susan~Sue Christopher~Chris Rebecca~Becky Daniel~Dan Joanna~Jo",
    "Harris Thornton O'Neill Whitfield McAllister Baker Sutton Hughes Clarke Pemberton Shaw Doyle Fletcher Marsh",
    "James Anne Louise Alexander Rose George Claire Henry Jane Paul",
  ),
  culture(
    { id: "german-nordic", title: "German and Nordic, with ä, ö, ü, ø, å" },
    "Jürgen Björn Käthe Sören Günther Märta Åsa Jörg Bärbel Øystein Hélène Matthias~Matze Annika Ulrike~Uli",
    "Müller Weiß Sjöberg Ødegård Schäfer Böhm Lindström Jäger Krüger Høgh Nyström Größl Åkesson Möller",
    "Maria Karl Elisabeth Johan Lennart Sophie",
  ),
  culture(
    { id: "polish-czech", title: "Polish and Czech" },
    "Łukasz Małgorzata~Gosia Agnieszka~Aga Paweł Jiří Zdeněk Tomáš Kateřina~Katka Stanisław~Staszek Grażyna Ondřej Bożena Wojciech~Wojtek Růžena",
    "Wójcik Kowalczyk Zieliński Dąbrowski Novák Dvořák Świątek Łęcki Procházka Černý Źrebiec Michałowski Žižka Grzybowski",
    "Maria Jan Zofia Anna Józef",
  ),
  culture(
    { id: "vietnamese", title: "Vietnamese", familyFirst: true, daily: "kept" },
    "Anh Dũng Hương Khánh Linh Mai Phúc Quân Thảo Trang Tuấn Vân Yến Hạnh",
    "Nguyễn Trần Lê Phạm Hoàng Phan Vũ Đặng Bùi Đỗ Hồ Ngô Dương Lý",
    "Thị Văn Minh Đức Thanh Ngọc Quốc Hữu",
  ),
  culture(
    { id: "turkish", title: "Turkish" },
    "Işıl Çağla Ömer Gökhan Şule İbrahim Büşra Emre Ayşe Yiğit Özlem Hüseyin Tuğba Gülşen",
    "Yıldız Çelik Öztürk Şahin Koç Aydın Güneş Kılıç Doğan Arslan Çınar Erdoğdu Işık Türkoğlu",
    "Can Nur Ali Su Ece",
  ),
  culture(
    { id: "spanish", title: "Spanish, two family names", families: 2 },
    "María~Mari José~Pepe Francisco~Paco Guadalupe~Lupe Ángel Concepción~Concha Íñigo Rosario~Charo Jesús Lucía Andrés Begoña Ramón Belén",
    "García Fernández Muñoz Ibáñez Peña Rodríguez Gómez Núñez Álvarez Castaño Hernández Ordóñez Vázquez Zúñiga",
    "José Carmen Luis Pilar Antonio Isabel",
  ),
  culture(
    { id: "portuguese", title: "Portuguese, with particles", families: 2 },
    "João Conceição Antônio~Toninho Luís Fátima Estêvão Inês Gonçalo Mônica Sebastião~Tião Thaís Henrique Lourdes Célia",
    "da_Silva Gonçalves dos_Santos Magalhães Oliveira Araújo de_Souza Simões Conceição Guimarães da_Costa Brandão Falcão Pacheco",
    "Pedro Maria Paulo Cristina Carlos Ana",
  ),
  culture(
    { id: "icelandic", title: "Icelandic, patronymics" },
    "Þórdís Guðrún Björk Sigríður Halldór Þorsteinn Ásgeir Kolbrún Örn Ægir Jóhanna Snæbjörn Unnur Hrafnhildur",
    "Guðmundsdóttir Þórðarson Einarsdóttir Sigurðsson Björnsdóttir Árnason Jónsdóttir Magnússon Ólafsdóttir Pálsson Stefánsdóttir Ragnarsson Helgadóttir Gíslason",
    "Lilja Már Rós Freyr Sól",
  ),
  culture(
    { id: "indonesian", title: "Indonesian, one name", families: 0 },
    "Suhartini Wahyudi Sukarti Purnomo Kartika Suryadi Wulandari Hartono Lestari Sutrisno Rahayu Widodo Yulianti Setiawan Susanti Nurhayati Prasetyo Handayani",
    "",
  ),
  culture(
    { id: "south-indian", title: "South Indian, the father's initial", families: 0, daily: "initial-first" },
    "Venkatesh Lakshmi Karthikeyan Meenakshi Subramanian Anitha Raghavendra Kavitha Murugan Padmavathi Senthil Revathi Balaji Saraswathi",
    "",
    "Ramanathan Krishnamurthy Narayanan Ganesan Sundaram Palaniappan Rajagopal Chandrasekaran Natarajan Velu",
  ),
];
