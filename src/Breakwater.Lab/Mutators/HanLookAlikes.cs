namespace Breakwater.Lab.Mutators;

/// <summary>Chinese characters that pass for others: the traditional form, another radical, the "Martian" form of chat
/// rooms.</summary>
internal static class HanLookAlikes
{
    public const string Lines = """
        微 徽 溦 薇
        信 訫 偣 伩
        加 伽 珈 咖
        群 羣 裙
        联 聯 耺
        系 係 繋
        电 電 甩
        话 話
        号 號 呺
        码 碼 犸
        网 網 罓
        站 佔 跕
        址 祉 沚
        点 點 奌
        链 鏈 琏
        接 椄
        免 凂 勉
        费 費 曊
        注 炷 註
        册 冊 笧
        送 鎹 关
        彩 採 埰
        金 釒 唫
        奖 獎 桨
        中 狆 仲
        赢 贏 瀛
        钱 錢 浅
        贷 貸
        款 欵 歀
        借 惜 偕
        利 俐 唎
        息 媳 熄
        额 額
        发 發 彂
        票 漂 剽
        赌 賭 睹
        博 愽 搏
        投 殳
        资 資 咨
        理 浬 娌
        财 財 材
        股 骰
        赚 賺
        收 収
        入 叺
        兼 縑 蒹
        职 職
        办 辦 辧
        证 證 証
        刻 剋
        章 嶂 樟
        代 玳 垈
        开 開 幵
        优 優 忧
        惠 蕙 憓
        价 價 介
        打 咑
        折 哲
        购 購
        买 買 荬
        卖 賣
        货 貨
        店 惦
        商 啇
        品 榀
        手 掱
        机 機 僟
        特 犆
        新 噺 薪
        大 汏 夶
        小 尐 尛
        上 仩 丄
        下 芐 丅
        人 亾 朲
        女 囡 钕
        美 镁 渼
        片 爿
        看 着
        视 視
        频 頻
        黄 黃
        色 铯
        情 凊
        夜 液
        包 苞
        养 養
        你 伱 妳
        我 莪 硪
        的 啲 旳
        是 昰 湜
        在 茬 恠
        不 卟
        要 崾 偠
        有 洧 宥
        无 無 芜
        好 恏 妤
        到 菿
        为 為
        会 會
        员 員
        国 國 囯
        公 厷
        司 伺
        官 倌
        方 汸 枋
        平 泙 坪
        台 臺 珆
        正 囸 ㊣
        快 筷 駃
        速 涑
        高 髙
        低 彽
        年 姩 哖
        月 仴
        日 ㄖ
        天 兲
        元 沅
        万 萬
        千 仟
        百 佰
        线 線
        专 專
        业 業
        请 請
        验 驗
        转 轉
        时 時
        间 間
        银 銀
        账 賬
        户 戶
        领 領
        红 紅
        """;
}
