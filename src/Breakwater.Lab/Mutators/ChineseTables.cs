namespace Breakwater.Lab.Mutators;

/// <summary>How Chinese spammers write around a filter; seen in forum posts, group chats and fake-base-station
/// messages.</summary>
internal static class ChineseTables
{
    // Formal, plain, circled, negative circled, full-width, and the homophones by which numbers are read out.
    public static readonly string[] Digits =
        ["零壹贰叁肆伍陆柒捌玖", "〇一二三四五六七八九", "⓪①②③④⑤⑥⑦⑧⑨", "⓿❶❷❸❹❺❻❼❽❾", "０１２３４５６７８９", "零依尔伞思吴留期吧久"];

    // Words first, then single characters; pinyin and Latin initials among the substitutes.
    public static readonly SubstitutionTable Homophones = new("""
        微信 薇芯 威信 V信 卫星 薇心 喂心 维信 vx VX 徽亻言 weixin 溦信
        加微 佳薇 家威 加V ➕v 嘉薇 +V
        加群 佳裙 伽群 家裙 jia群
        扣扣 抠抠 QQ 叩叩 口口
        联系 莲系 连系 联戏
        电话 店话 滇话 电划
        手机 首机 守机 手几
        免费 冕费 勉费 免废 mianfei
        优惠 尤惠 优会 幽惠
        红包 洪包 虹包 红苞 鸿包
        中奖 种奖 中浆 重奖
        贷款 带款 袋款 代款 DK daikuan
        借钱 介钱 借乾 jie钱
        利息 力息 利夕
        放款 放欵 fang款
        发票 发漂 伐票 fa票 发嫖 FP
        代开 带开 黛开 daikai
        办证 瓣证 办正 ban证
        刻章 克章 刻张
        兼职 尖职 兼直 jian职 JZ
        刷单 唰单 耍单 S单 刷担
        赚钱 撰钱 賺米 转乾 zhuan钱
        投资 头资 投滋 tou资
        理财 里财 理才
        股票 古票 股漂 GP gupiao
        赌博 堵搏 度博 DB du博
        彩票 采漂 菜票 彩嫖 CP
        彩金 采金 菜金
        注册 住册 柱册 zhuce
        充值 冲值 崇值
        提现 题现 提线
        返利 反利 fan利
        转账 砖账 转帐
        银行 垠行 吟行
        信用 芯用 信佣
        开户 开沪 kai户
        客服 克服 刻服
        会员 荟员 汇员
        美女 镁铝 每女 meinv
        视频 试频 视屏 shipin
        私聊 思聊 斯聊 丝聊
        点击 电击 典击 点基
        领取 岭取 令取 领娶
        网址 网止 往址 罔址
        平台 坪台 平苔 pingtai
        淘宝 桃宝 掏宝 TB
        支付宝 支富宝 ZFB 吱付宝
        公司 工司 公思
        微 薇 威 V
        信 芯 心
        加 佳 家 + ➕ 十
        群 裙 峮
        钱 乾 前 米
        卖 麦 迈
        买 埋
        片 篇 骗
        票 漂 嫖
        赌 堵 度
        赢 迎 蠃
        发 伐 法
        贷 带 袋
        办 瓣 半
        证 正 郑
        """);

    // Left and right part side by side, readable as one character at a glance.
    public static readonly SubstitutionTable Parts = new("""
        信 亻言
        加 力口
        群 君羊
        联 耳关
        聊 耳卯
        你 亻尔
        他 亻也
        们 亻门
        位 亻立
        价 亻介
        代 亻弋
        件 亻牛
        优 亻尤
        作 亻乍
        低 亻氐
        佳 亻圭
        值 亻直
        借 亻昔
        倍 亻咅
        做 亻故
        好 女子
        她 女也
        妹 女未
        姐 女且
        妈 女马
        明 日月
        时 日寸
        林 木木
        机 木几
        村 木寸
        购 贝勾
        财 贝才
        账 贝长
        赌 贝者
        赚 贝兼
        贩 贝反
        钱 钅戋
        银 钅艮
        销 钅肖
        针 钅十
        铜 钅同
        领 令页
        额 客页
        频 步页
        顺 川页
        视 礻见
        福 礻畐
        现 王见
        理 王里
        玩 王元
        红 纟工
        线 纟戋
        级 纟及
        给 纟合
        络 纟各
        绝 纟色
        话 讠舌
        说 讠兑
        请 讠青
        证 讠正
        计 讠十
        让 讠上
        认 讠人
        课 讠果
        订 讠丁
        诚 讠成
        评 讠平
        询 讠旬
        详 讠羊
        注 氵主
        法 氵去
        海 氵每
        活 氵舌
        清 氵青
        港 氵巷
        打 扌丁
        找 扌戈
        拉 扌立
        投 扌殳
        折 扌斤
        抢 扌仓
        推 扌隹
        提 扌是
        招 扌召
        换 扌奂
        快 忄夬
        情 忄青
        性 忄生
        城 土成
        地 土也
        址 土止
        增 土曾
        站 立占
        期 其月
        朋 月月
        股 月殳
        彩 采彡
        影 景彡
        新 亲斤
        都 者阝
        部 咅阝
        限 阝艮
        很 彳艮
        行 彳亍
        听 口斤
        吗 口马
        味 口未
        吧 口巴
        码 石马
        破 石皮
        秒 禾少
        种 禾中
        税 禾兑
        利 禾刂
        科 禾斗
        私 禾厶
        到 至刂
        别 另刂
        刻 亥刂
        动 云力
        功 工力
        助 且力
        炮 火包
        烟 火因
        牌 片卑
        版 片反
        饭 饣反
        馆 饣官
        轻 车巠
        转 车专
        软 车欠
        输 车俞
        骗 马扁
        验 马佥
        鲜 鱼羊
        欢 又欠
        对 又寸
        难 又隹
        双 又又
        戏 又戈
        观 又见
        外 夕卜
        短 矢豆
        教 孝攵
        放 方攵
        数 娄攵
        效 交攵
        职 耳只
        粉 米分
        精 米青
        料 米斗
        """);
}
