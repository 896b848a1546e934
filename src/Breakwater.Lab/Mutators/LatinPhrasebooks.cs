namespace Breakwater.Lab.Mutators;

/// <summary>Phrasebooks of the languages that are written in Latin letters.</summary>
internal static class LatinPhrasebooks
{
    public static readonly Phrasebook English = new(
        "the/you/your/and/to/for/is/of/now/with/have/this/free/will/from",
        """
        Hey, how was your weekend? / Hi, it's me, got a new phone. / Morning! Did you sleep well? /
        Sorry I missed your call earlier. / Hello dear, long time no see. / Haha that video was great. /
        Are we still on for Friday? / Thanks again for dinner last night.
        """,
        """
        See you on Sunday then. / Mum says hi, by the way. / Anyway, the bus is here, talk later. /
        Don't forget the milk please. / The kids loved the zoo. / Let me know when you are home. /
        It has been raining here all day. / Say hello to your sister.
        """,
        "really/just/please/now/so/also/well/actually/today/only/simply/kindly",
        "James/Mary/John/Linda/Robert/Susan/Michael/Karen/David/Sarah/Daniel/Emma/Kevin/Laura/Brian/Amy");

    public static readonly Phrasebook Spanish = new(
        "el/los/las/que/tu/para/con/una/por/su/del/gratis/esta/hoy",
        """
        Hola, ¿qué tal el fin de semana? / Buenos días, ¿has dormido bien? / Perdona, no pude contestar antes. /
        ¡Cuánto tiempo sin verte! / Gracias por la cena de ayer.
        """,
        """
        Nos vemos el domingo entonces. / Mamá te manda recuerdos. / Ya llega el autobús, luego hablamos. /
        No olvides comprar pan. / Aquí lleva todo el día lloviendo.
        """,
        "ya/ahora/pues/bien/solo/muy/hoy/también/claro",
        "María/José/Ana/Luis/Carmen/Juan/Lucía/Carlos/Sofía/Miguel");

    public static readonly Phrasebook French = new(
        "le/les/des/vous/votre/pour/est/une/avec/sur/et/dans/du/au",
        """
        Coucou, tu as passé un bon week-end ? / Bonjour, bien dormi ? / Désolé, je n'ai pas pu répondre. /
        Ça fait longtemps ! / Merci encore pour hier soir.
        """,
        """
        À dimanche alors. / Maman t'embrasse. / Le bus arrive, on se parle plus tard. / N'oublie pas le pain. /
        Il pleut depuis ce matin.
        """,
        "bien/donc/alors/vraiment/juste/aussi/maintenant/très",
        "Marie/Jean/Sophie/Pierre/Julie/Thomas/Claire/Nicolas/Camille/Antoine");

    public static readonly Phrasebook German = new(
        "der/die/das/und/sie/ihr/ihre/ist/für/mit/ein/eine/nicht/auf/von",
        """
        Na, wie war dein Wochenende? / Guten Morgen, gut geschlafen? / Sorry, ich konnte vorhin nicht rangehen. /
        Lange nicht gesehen! / Danke noch mal für das Essen gestern.
        """,
        """
        Dann bis Sonntag. / Mama lässt grüßen. / Der Bus kommt, bis später. / Denk bitte an die Milch. /
        Hier regnet es schon den ganzen Tag.
        """,
        "jetzt/doch/mal/auch/noch/nur/bitte/schon/wirklich/einfach",
        "Anna/Peter/Julia/Thomas/Sabine/Michael/Lena/Stefan/Laura/Jan");

    public static readonly Phrasebook Portuguese = new(
        "os/você/seu/sua/para/com/uma/não/por/na/no/grátis/hoje/está",
        """
        Oi, como foi o fim de semana? / Bom dia, dormiu bem? / Desculpa, não consegui atender. / Quanto tempo! /
        Obrigado pelo jantar de ontem.
        """,
        """
        Então até domingo. / A mãe manda um beijo. / O ônibus chegou, falamos depois. / Não esquece o leite. /
        Aqui chove o dia todo.
        """,
        "já/agora/muito/bem/só/também/hoje/então",
        "Maria/João/Ana/Pedro/Juliana/Lucas/Beatriz/Rafael/Camila/Bruno");

    public static readonly Phrasebook Italian = new(
        "il/gli/che/tuo/tua/per/con/una/non/sono/della/nel/ora/di",
        """
        Ciao, com'è andato il weekend? / Buongiorno, dormito bene? / Scusa, prima non potevo rispondere. /
        Quanto tempo! / Grazie ancora per ieri sera.
        """,
        """
        Allora a domenica. / Ti saluta la mamma. / Arriva l'autobus, ci sentiamo dopo. / Ricordati il latte. /
        Qui piove da stamattina.
        """,
        "ora/già/proprio/anche/solo/davvero/bene/oggi",
        "Giulia/Marco/Francesca/Luca/Sara/Andrea/Chiara/Matteo/Elena/Paolo");

    public static readonly Phrasebook Turkish = new(
        "ve/bir/bu/için/size/sizin/ile/hemen/da/de/en/çok/ücretsiz/tl",
        """
        Selam, hafta sonun nasıl geçti? / Günaydın, iyi uyudun mu? / Kusura bakma, telefonu açamadım. /
        Görüşmeyeli çok oldu! / Dünkü yemek için teşekkürler.
        """,
        """
        O zaman pazar günü görüşürüz. / Annem selam söylüyor. / Otobüs geldi, sonra konuşuruz. / Ekmek almayı unutma. /
        Burada sabahtan beri yağıyor.
        """,
        "şimdi/hemen/çok/da/sadece/bugün/yani/gerçekten",
        "Ayşe/Mehmet/Fatma/Ali/Zeynep/Mustafa/Elif/Emre/Merve/Can");

    public static readonly Phrasebook Indonesian = new(
        "anda/yang/dan/di/ke/untuk/dari/ini/itu/dengan/kami/dapat/hub/saya",
        """
        Hai, gimana liburannya? / Selamat pagi, tidurnya nyenyak? / Maaf tadi tidak sempat angkat. /
        Lama tidak ketemu ya! / Terima kasih makan malamnya kemarin.
        """,
        """
        Sampai ketemu hari Minggu. / Salam dari ibu. / Busnya sudah datang, nanti kita lanjut. /
        Jangan lupa beli susu. / Di sini hujan dari pagi.
        """,
        "ya/sekarang/juga/saja/sudah/banget/hari ini/lagi",
        "Budi/Siti/Agus/Dewi/Andi/Rina/Joko/Putri/Rizky/Wati");

    public static readonly Phrasebook[] All =
        [English, Spanish, French, German, Portuguese, Italian, Turkish, Indonesian];
}
