/** First names of India and its neighbours, in the ways they are romanised in the north, the south and Bengal. See `../first-names.ts`. */
export const indian = `
anand: | ananda
ashok: | asok ashoka
balasubramaniam: bala balu | balasubramanian balasubramanyam
balwinder: balli | balvinder balbinder
bharat: | bharath bharata
chandra: | chander chandar
chandrashekhar: shekhar sekhar chandu | chandrasekhar chandrasekar chandrasekharan
debashish: deb debu | debasish devashish
deepak: deepu | dipak
deepika: deepu dipa | dipika
dev: | deb deva
dharmendra: dharam dharma | dharminder dharmender
dilip: | dileep
dinesh: dinu |
ganesh: | ganesha ganesan
gayatri: | gayathri gayatree
geeta: | gita geetha githa
gopal: | gopala gopalan
gurpreet: guri preet | gurprit
harinder: harry | harendra harindra
harpreet: harry preet | harprit
jagdish: jaggi | jagadish jagdeesh
jaswinder: jassi | jasvinder
jitendra: jitu jeetu | jitender jitinder
joginder: | jogendra yogendra jogindar
jyoti: | jyothi joti jothi
kartik: | karthik karthick kartick
kavita: | kavitha
krishna: | krishnan kishan krsna
krishnamurthy: krish | krishnamurti krishnamoorthy
kuldeep: | kuldip
lakshmi: lachmi | laxmi lakshmy
lata: | latha
madhav: | madhava madhavan
mahendra: mahi | mahinder mahender
manjit: manu | manjeet
meena: meenu | mina
meenakshi: meena meenu | minakshi
mohan: | mohun
narayan: | narayana narayanan
narendra: naren | narinder narender
naveen: | navin
nilesh: | neelesh
parvati: | parvathi parvathy
pooja: | puja
pradeep: | pradip prodip
praveen: | pravin
priyanka: priya pinky |
rabindra: rabi | ravindra
rajendra: raj raju rajen | rajinder rajender
rajesh: raj raju |
rajiv: raj | rajeev
ramachandra: ram rama | ramchandra ramachandran
ravindra: ravi | ravinder rabindra
sandeep: sandy | sandip
sanjay: sanju | sanjai sanjoy
sanjeev: sanju | sanjiv
sarada: | sharada sarda
saraswati: saras | sarasvati saraswathi
satish: | sathish sateesh
savitri: savi | savithri
shankar: | sankar shankara sankaran
sharat: | sarat sharath
shiva: | siva
shivakumar: shiva siva | sivakumar
shweta: | sweta swetha shwetha
shyam: | sham syam
sita: | seeta sitha seetha
smita: | smitha
sridhar: | shridhar sreedhar
srinivas: srini seenu cheenu | srinivasan sreenivas shrinivas sreenivasan
subramaniam: subbu mani | subramanian subrahmanyam subramanyam subramani
subhash: | subash
sudhir: | sudheer
sumit: | sumeet
sunita: | suneeta sunitha
surendra: suren suri | surinder surender
swati: | swathi
vasant: | basanta vasanth vasantha
vandana: | bandana
varun: | barun
vasudev: vasu | basudev vasudevan vasudeva
veena: | bina vina
venkatesh: venkat venky | venkatesan venkatesha venkateswaran
vijay: vijju | vijai bijay bijoy
vijaya: | bijaya
vikram: vicky | bikram vikrama
vimal: | bimal
vinita: | vineeta vinitha
vinod: vinu | binod
vishal: | bishal
vishwanath: vishy vishu | bishwanath viswanath viswanathan
vivek: | bibek
yogesh: | jogesh
yashwant: yash | jaswant yashvant
`;
