namespace Breakwater.Engine.Links;

/// <summary>The messenger that a handle, an invitation or a phone number belongs to.</summary>
public enum Messenger : byte
{
    /// <summary>None was named.</summary>
    None,

    /// <summary>WeChat, 微信.</summary>
    WeChat,

    /// <summary>QQ, 扣扣.</summary>
    Qq,

    /// <summary>Telegram.</summary>
    Telegram,

    /// <summary>WhatsApp.</summary>
    WhatsApp,

    /// <summary>Line, ไลน์.</summary>
    Line,

    /// <summary>Signal.</summary>
    Signal,

    /// <summary>Skype.</summary>
    Skype,

    /// <summary>Kik.</summary>
    Kik,

    /// <summary>Snapchat.</summary>
    Snapchat,

    /// <summary>Instagram.</summary>
    Instagram,

    /// <summary>Discord.</summary>
    Discord,

    /// <summary>Viber.</summary>
    Viber,

    /// <summary>Zalo.</summary>
    Zalo,

    /// <summary>KakaoTalk.</summary>
    KakaoTalk,

    /// <summary>Facebook Messenger.</summary>
    FacebookMessenger,

    /// <summary>Threema.</summary>
    Threema,

    /// <summary>Matrix.</summary>
    Matrix,

    /// <summary>Imo.</summary>
    Imo,

    /// <summary>VK.</summary>
    Vk,

    /// <summary>Potato Chat.</summary>
    Potato,
}
