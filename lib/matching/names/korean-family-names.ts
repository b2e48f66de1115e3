/**
 * Customary and official spellings of one Korean family name that no rule of sound brings together: passports keep the
 * family's own (Park, Lee, Choi, Lim), while Revised Romanization and McCune–Reischauer write Bak or Pak, I or Yi, Choe, Im. A line a name.
 */
const spellings = `
park pak bak
kim gim
lee yi ri rhee
choi choe
lim im rim yim
jung jeong chung chong
oh o
noh roh no ro
ryu yoo yu ryoo
ahn an
woo wu u
heo hur huh
suh seo
paik baek paek
koo gu ku goo
byun byeon pyon
yum yeom
shin sin
cho jo
yoon yun
ko koh go
jeon jun chun chon
moon mun
joo ju
shim sim
hyun hyeon
bae pae
kwon gwon
kwak gwak
kang gang
jang chang
bang pang
ban pan
sung seong
myung myeong
eom um uhm
seol sul
gil kil
bong pong
son sohn
hwang whang
yang ryang
nam ram
eun un
seok suk
min
han
song
hong
cha
won
ha
pyo
tak
chae
ham
wang
jin chin
ji chi
`;

const families = new Map(
  spellings
    .trim()
    .split("\n")
    .flatMap((line, at) => line.split(" ").map((spelling) => [spelling, at] as const)),
);

/** Which Korean family name a folded word spells, as a number; null for a word that spells none of these. */
export const koreanFamily = (key: string) => families.get(key) ?? null;
