/** First names of India and its neighbours, in the ways they are romanised in the north, the south and Bengal. See `../names/first-names.ts`. */
export const indian = `
abhishek: |
aditi: |
aditya: adi |
ajay: |
ajit: |
akash: |
akshay: |
amit: |
amita: |
amitabh: |
anand: | ananda
anil: |
anita: |
anjali: |
ankit: |
ankita: |
anuj: |
anup: |
anupam: |
anurag: |
aparna: |
archana: |
arjun: |
arun: |
aruna: |
arvind: |
asha: |
ashish: |
ashok: | asok ashoka
ashwin: |
atul: |
balasubramaniam: bala balu | balasubramanian balasubramanyam
balwinder: balli | balvinder balbinder
bharat: | bharath bharata
bhavna: |
brijesh: |
chandra: | chander chandar
chandrashekhar: shekhar sekhar chandu | chandrasekhar chandrasekar chandrasekharan
chetan: |
chitra: |
darshan: |
debashish: deb debu | debasish devashish
deepak: deepu | dipak
deepika: deepu dipa | dipika
deepti: |
dev: | deb deva
dharmendra: dharam dharma | dharminder dharmender
dilip: | dileep
dinesh: dinu |
divya: |
durga: |
ganesh: | ganesha ganesan
gaurav: |
gayatri: | gayathri gayatree
geeta: | gita geetha githa
girish: |
gopal: | gopala gopalan
gopi: |
govind: |
gurpreet: guri preet | gurprit
hari: |
harinder: harry | harendra harindra
harish: |
harpreet: harry preet | harprit
hema: |
hemant: |
indira: |
indu: |
jagdish: jaggi | jagadish jagdeesh
jaswinder: jassi | jasvinder
jaya: |
jayant: |
jitendra: jitu jeetu | jitender jitinder
joginder: | jogendra yogendra jogindar
jyoti: | jyothi joti jothi
kamal: |
kamala: |
karan: |
kartik: | karthik karthick kartick
kavita: | kavitha
kishore: |
krishna: | krishnan kishan krsna
krishnamurthy: krish | krishnamurti krishnamoorthy
kuldeep: | kuldip
kumud: |
kusum: |
lakshman: |
lakshmi: lachmi | laxmi lakshmy
lalit: |
lalita: |
lata: | latha
leela: |
madhav: | madhava madhavan
mahendra: mahi | mahinder mahender
mahesh: |
manish: |
manisha: |
manjit: manu | manjeet
manoj: |
meena: meenu | mina
meenakshi: meena meenu | minakshi
mohan: | mohun
mohini: |
mohit: |
mukesh: |
mukund: |
nandini: |
narayan: | narayana narayanan
narendra: naren | narinder narender
naresh: |
naveen: | navin
neha: |
nikhil: |
nilesh: | neelesh
nitin: |
pallavi: |
pankaj: |
parvati: | parvathi parvathy
pooja: | puja
pradeep: | pradip prodip
prakash: |
pramod: |
pranav: |
prasad: |
pratibha: |
praveen: | pravin
preeti: |
priyanka: priya pinky |
rabindra: rabi | ravindra
radha: |
raghav: |
rahul: |
rajendra: raj raju rajen | rajinder rajender
rajesh: raj raju |
rajiv: raj | rajeev
rakesh: |
ramachandra: ram rama | ramchandra ramachandran
ramesh: |
ravindra: ravi | ravinder rabindra
rekha: |
renu: |
rohan: |
rohit: |
roshan: |
sachin: |
sandeep: sandy | sandip
sandhya: |
sangeeta: |
sanjay: sanju | sanjai sanjoy
sanjeev: sanju | sanjiv
sarada: | sharada sarda
saraswati: saras | sarasvati saraswathi
sarita: |
satish: | sathish sateesh
savita: |
savitri: savi | savithri
seema: |
shankar: | sankar shankara sankaran
shanti: |
sharat: | sarat sharath
shilpa: |
shiva: | siva
shivakumar: shiva siva | sivakumar
shweta: | sweta swetha shwetha
shyam: | sham syam
sita: | seeta sitha seetha
smita: | smitha
sneha: |
sridhar: | shridhar sreedhar
srinivas: srini seenu cheenu | srinivasan sreenivas shrinivas sreenivasan
subhash: | subash
subramaniam: subbu mani | subramanian subrahmanyam subramanyam subramani
sudha: |
sudhir: | sudheer
sujata: |
suman: |
sumit: | sumeet
sunil: |
sunita: | suneeta sunitha
suraj: |
surendra: suren suri | surinder surender
suresh: |
surya: |
sushil: |
sushma: |
swati: | swathi
tarun: |
umesh: |
vandana: | bandana
varun: | barun
vasant: | basanta vasanth vasantha
vasudev: vasu | basudev vasudevan vasudeva
veena: | bina vina
venkatesh: venkat venky | venkatesan venkatesha venkateswaran
vidya: |
vijay: vijju | vijai bijay bijoy
vijaya: | bijaya
vikas: |
vikram: vicky | bikram vikrama
vimal: | bimal
vinay: |
vineet: |
vinita: | vineeta vinitha
vinod: vinu | binod
vishal: | bishal
vishwanath: vishy vishu | bishwanath viswanath viswanathan
vivek: | bibek
yashwant: yash | jaswant yashvant
yogesh: | jogesh
`;
