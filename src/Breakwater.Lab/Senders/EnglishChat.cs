namespace Breakwater.Lab.Senders;

/// <summary>What simulated people say in English.</summary>
internal static class EnglishChat
{
    public static readonly Grammar Grammar = new("""
        line: {short} | {short} | {reply} | {reply} | {plan} | {news} | {question} | {work} | {home} | {feeling} | {share} | {long} | {long}
        long: {news}. {plan} | {question} {home} | {work}, {reply} | {feeling}. {question} | {plan} {news}
        short: ok | lol | yes | no | haha | k | sure | thanks | omg | yep | nope | hmm | cool | same | wow | nice one | on my way | not yet | almost there | really? | why? | when? |
         ha ha ha | xx | brb | idk | np | ttyl | good night | morning! | where are you | call me | 5 mins | home now | stop it lol | love you | miss you | i know right | told you so | you too
        reply: {agree}, {then} | {agree} {who} {did} | no way, {who} {did} | haha {who} always {does} | {agree}. {time} works | can't {time}, {excuse} | maybe {time}? | sounds {adj} | that's {adj} lol |
         not {adj} at all | {adj}!! | let me ask {who} | ask {who}, i have no idea | depends on {who} | same here, {excuse}
        agree: yeah | ok | sure | true | fine | oh well | haha yes | right | of course | i guess so
        then: see you {time} | let's do {time} | {who} will bring {thing} | i'll get {thing} | talk {time} | i'll tell {who} | just text me | leave it with me
        plan: {hey?}are you free {time}? | want to {activity} {time}? | {who} and i are going to {activity} {time}, coming? | let's {activity} {place} {time} | can you pick up {thing} {time}? |
         meet {place} at #:#0? | i'll be {place} around {hour} | shall we {activity} or {activity}? | moved it to {time} because {excuse} | who is in for {activity} {time}?
        news: guess what, {who} {did} | {who} {did} {place}, can you believe it | just saw {who} {place} | {who} got {thing} for {who} | we {did} and then {who} {did} | apparently {who} {did} {time} |
         the {animal} {did} again | so {who} says {who} {did}
        question: did you {activity} yet? | have you seen {thing}? | where did you put {thing}? | how was {event}? | what time is {event}? | is {who} coming to {event}? | do we need {thing} for {event}? |
         did {who} call you? | what's {who}'s number again? | how is {who} after {event}? | which {thing} do you want?
        work: stuck in {event}, {excuse} | boss wants {thing} by {time} | {event} got moved to {time} | train is ## minutes late again | leaving {place} in ## | phone at ##%, charging it {place} |
         can you send me {thing} before {event}? | finished early, going to {activity}
        home: dinner is {food} tonight | we're out of {food} | bought {food} and {food} | don't forget {food} and {thing} | kids are with {who} till {hour} | the {animal} ate {food} | {who} left {thing} here |
         is the {food} still good? | making {food}, come hungry
        feeling: so tired after {event} | can't wait for {event} | {event} was so {adj} | i'm {adj} today, {excuse} | feeling {adj}, might {activity} | my {body} hurts from {event} | ugh {event} {time} | proud of {who}
        share: look at this {link} | {who} posted {link} | this reminds me of {who} {link} | the recipe for {food} is here {link} | my new number for work is {phone} | {who}'s number is {phone} |
         the {thing} one cost #### | it's the {thing} one, ## pounds | directions to {event}: turn left {place}, number ##
        hey: hey  | hi  | yo  | so  | hey {who},
        who: mum | dad | Sarah | Ben | Priya | my sister | your brother | Jake | Aunt Rose | the neighbour | Olivia | Marcus | Lucy | the landlord | Chloe | grandma | Tom from work | Danny | the coach | Ella
        did: fell asleep | got the job | broke up | passed the exam | lost the keys | won at cards | called in sick | moved out | sang all evening | burned the rice | missed the bus | found a flat | cut all her hair |
         bought a boat | forgot the tickets | ran a half marathon | cried at the film | fixed the sink | quit | painted the kitchen green
        does: does that | says so | forgets | is late | wins | overdoes it | falls asleep first | knows best
        activity: go for a run | get coffee | watch the match | see a film | cook something | go swimming | play tennis | grab lunch | try the new ramen place | paint the fence | walk the dog | visit grandma |
         go shopping | study | do yoga | go to the beach | play cards | fix the bike | go dancing | clear the garage
        place: at the station | by the park | at mine | at yours | in town | at the library | near the bridge | at work | at the gym | outside school | on 5th | at the market | upstairs | in the car
        time: tonight | tomorrow | on friday | after work | at {hour} | this weekend | next week | on sunday morning | in an hour | later | monday | before noon
        hour: # | half # | ten | noon | quarter past # | six ish
        thing: the charger | my blue jacket | the tickets | two chairs | the report | a cake | the tent | the photos | some candles | the spare key | batteries | your umbrella | the speaker | the projector |
         the slides | that book | the pram | a blanket
        food: pasta | tacos | milk | bread | curry | eggs | the soup | bananas | leftover pizza | cheese | salmon | rice | pancakes | apples | coffee | lentils | chicken pie | noodles
        event: the wedding | the meeting | practice | the exam | the dentist | the concert | parents evening | the interview | the funeral | rehearsal | the flight | the game | the barbecue | class | the move |
         the scan | the school play
        excuse: the car broke down | i'm at {event} | {who} is ill | long day | no sleep | too much work | i have {event} {time} | it's raining | the {animal} is at the vet | no money lol
        adj: great | awful | weird | lovely | boring | exhausting | hilarious | perfect | ridiculous | scary | quiet | delicious | expensive | brilliant | confusing | sad
        body: back | knee | head | shoulder | feet | neck
        animal: dog | cat | hamster | parrot | puppy
        joke: my {animal} just {did} in front of {who} and {who} had to {activity}, i can't stop laughing. now the {animal} wants {food} and {thing}. pass it on |
         a {animal} walks into a bar and asks for {food}. the barman says we only have {food}. fine says the {animal}, then i'll {activity} |
         why did {who} take {thing} to {event}? because {who} {did} and the {animal} {did}! send this to everyone you know
        invitation: party at mine on the ##th from #pm! {food}, {food} and {who} on the guitar. bring {thing} and tell me if you can make it | you're invited to {event}, ## {place}, we'll {activity} and eat {food}. rsvp please
        number: hi all, it's {who}. new phone, new number, please save this one and delete the old | hey it's {who}, i changed my number because {excuse}. text me back so i have yours
        hello: hey i'm on here now! it's {who} | hi, {who} told me to join this, add me | finally got this app, say hi back :) {who}
        meeting: hi it's {who}, we met at {event}. {plan} | hey, {who} gave me your number, is it ok to ask about {thing}? | hello, this is {who}'s parent from {event}, can we talk about {thing} {time}?
        wrong: hey {who} i'm {place}, which bell? | dinner is ready, where are you {who}? | is {thing} still for sale? | running late for {event}, sorry {who} | happy birthday {who}!!
        mistaken: wrong number i think | sorry who is this? | think you have the wrong person | no {who} here, sorry
        welcome: saved! | ok got it, thanks | finally! | new phone who dis haha | great, how are you {who}? | ok {who}
        angry: STOP | stop texting me | who is this?? | take me off your list | not interested | get lost | reported you. {adj} | how did you get my number? | leave me alone | f off | no thanks, {excuse}
        confirm: yes | YES | ok thanks | C | can we do {time} instead? | cancel please | got it, thank you
        """);
}
