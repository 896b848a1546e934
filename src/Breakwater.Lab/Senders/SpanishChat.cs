namespace Breakwater.Lab.Senders;

/// <summary>What simulated people say in Spanish.</summary>
internal static class SpanishChat
{
    public static readonly Grammar Grammar = new("""
        line: {short} | {short} | {reply} | {plan} | {news} | {question} | {home} | {share} | {long}
        long: {news}. {plan} | {question} {home} | {plan} {news}
        short: ok | jaja | sí | no | vale | jajaja | bueno | gracias | ya voy | dale | claro | qué? | ahora no | ya casi | besos | no sé | jaja sí | buenas noches | dónde estás | llámame | en casa | uff | te quiero
        reply: {agree}, {who} {did} | no puedo {time}, {excuse} | {time} me va bien | qué {adj} jaja | dile a {who} | pregúntale a {who} | nos vemos {time} | depende de {who} | yo también, {excuse} | qué {adj} fue {event}
        agree: sí | claro | vale | ya lo sé | pues sí | ay | verdad
        plan: {hey?}quieres {activity} {time}? | {who} y yo vamos a {activity} {time}, te vienes? | quedamos {place} a las #? | puedes traer {thing} {time}? | vamos a {activity} o a {activity}? | cambio de plan: {event} es {time}
        news: adivina, {who} {did} | acabo de ver a {who} {place} | {who} {did} y luego {who} {did} | dicen que {who} {did} {time} | el {animal} {did} otra vez
        question: has visto {thing}? | a qué hora es {event}? | viene {who} a {event}? | cómo estuvo {event}? | te llamó {who}? | dónde dejaste {thing}? | hace falta {thing} para {event}?
        home: hoy hay {food} de cena | no queda {food} | compra {food} y {food} | los niños están con {who} | estoy haciendo {food} | {who} dejó {thing} aquí | el {animal} se comió {food}
        share: mira esto {link} | {who} publicó esto {link} | el número de {who} es {phone} | la receta de {food} {link} | costó ### la de {thing}
        hey: oye  | hola  | mira
        who: mamá | papá | Lucía | Carlos | mi hermana | tu primo | la abuela | el vecino | Marta | Diego | la profe | Paula | tío Juan | Andrés
        did: se durmió | perdió las llaves | aprobó el examen | rompió el vaso | llegó tarde | se mudó | ganó la carrera | quemó el arroz | se olvidó las entradas | dejó el trabajo | arregló la moto | cantó toda la noche
        activity: tomar un café | ver el partido | cenar | correr | ir a la playa | jugar a las cartas | estudiar | ir de compras | bailar | pasear al perro | ver una peli | nadar
        place: en el centro | en mi casa | en la estación | en el parque | en el trabajo | en la plaza | junto al mercado | en el gimnasio
        time: hoy | mañana | el viernes | luego | esta noche | el domingo | a las # | la semana que viene | después del trabajo
        thing: el cargador | la chaqueta | las entradas | las fotos | la llave | el paraguas | una tarta | el libro | las sillas | la mochila
        food: arroz | tortilla | leche | pan | pollo | huevos | tacos | fruta | queso | sopa | pasta | lentejas
        event: la boda | la reunión | el entrenamiento | el examen | el dentista | el concierto | la entrevista | el vuelo | la clase | la mudanza
        excuse: se rompió el coche | estoy en {event} | {who} está enferma | mucho trabajo | no he dormido | llueve mucho | tengo {event} {time}
        adj: bien | raro | divertido | aburrido | caro | bonito | horrible | rico | loco
        animal: perro | gato | loro | hámster
        joke: un {animal} entra en un bar y pide {food}. el camarero dice que solo hay {food}. pues entonces me voy a {activity}, dice el {animal}. pásalo | {who} llevó {thing} a {event} porque {who} {did} y el {animal} {did}! envíalo a todos tus amigos
        invitation: fiesta en mi casa el día ## desde las #! habrá {food} y {food}. trae {thing} y dime si vienes | estás invitado a {event} el ##, {place}, vamos a {activity}. confirma porfa
        number: hola a todos, soy {who}. este es mi nuevo número, guárdenlo y borren el otro | hola soy {who}, cambié de número porque {excuse}. contéstame y así te guardo
        hello: hola ya estoy aquí! soy {who} | {who} me dijo que me uniera, agrégame
        meeting: hola soy {who}, nos conocimos en {event}. {plan} | hola, {who} me dio tu número, te puedo preguntar por {thing}?
        wrong: {who} ya estoy {place}, qué timbre es? | ya está la cena, dónde andas {who}? | sigue a la venta {thing}?
        mistaken: te equivocas de número | perdona, quién eres? | aquí no hay ninguna {who}
        welcome: guardado! | vale gracias | por fin! | ok {who} | qué tal {who}?
        angry: BASTA | no me escribas más | quién eres?? | no me interesa | déjame en paz | te voy a denunciar | cómo tienes mi número?
        confirm: sí | SI | ok gracias | puede ser {time}? | cancelar
        """);
}
