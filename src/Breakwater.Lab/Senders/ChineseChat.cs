namespace Breakwater.Lab.Senders;

/// <summary>What simulated people say in Chinese.</summary>
internal static class ChineseChat
{
    public static readonly Grammar Grammar = new("""
        line: {short} | {short} | {reply} | {plan} | {news} | {question} | {home} | {share} | {long}
        long: {news}。{plan} | {question} {home} | {plan}，{news}
        short: 好 | 嗯 | 哈哈 | 好的 | 在吗 | 不行 | 知道了 | 谢谢 | 马上 | 到了 | 晚安 | 早 | 真的吗 | 哈哈哈 | 没事 | 随便 | 等一下 | 你在哪 | 可以 | 不知道 | 笑死 | 行 | 收到
        reply: {agree}，{who}{did} | {time}不行，{excuse} | {time}可以 | 太{adj}了吧 | 你问{who}吧 | 那{time}见 | 我跟{who}说一声 | {event}真{adj} | 我也是，{excuse} | 看{who}怎么说
        agree: 对啊 | 好吧 | 是的 | 哎 | 没错 | 行吧
        plan: {time}一起{activity}吗？ | {time}我和{who}去{activity}，你来不来 | #点在{place}见 | {time}能帮我带{thing}吗 | {activity}还是{activity}？ | {event}改到{time}了 | 谁{time}去{activity}
        news: 你猜怎么着，{who}{did} | 刚在{place}看到{who} | {who}{did}，后来{who}{did} | 听说{who}{time}{did} | 我家{animal}又{did}
        question: 看到{thing}了吗 | {event}几点开始 | {who}来不来{event} | {event}怎么样 | {who}给你打电话没有 | {thing}放哪了 | {event}要带{thing}吗
        home: 今晚吃{food} | 家里没{food}了 | 买点{food}和{food} | 孩子在{who}那儿 | 我在做{food} | {who}把{thing}忘在这儿了 | {animal}把{food}吃了
        share: 看这个 {link} | {who}发的 {link} | {who}的电话是{phone} | {food}的做法 {link} | {thing}花了###
        who: 妈 | 爸 | 小李 | 老王 | 我姐 | 你弟 | 奶奶 | 邻居 | 张老师 | 阿强 | 丽丽 | 老板 | 小周 | 表哥
        did: 睡着了 | 把钥匙丢了 | 考过了 | 迟到了 | 搬家了 | 辞职了 | 把饭烧糊了 | 忘了带票 | 赢了比赛 | 感冒了 | 修好了电脑 | 唱了一晚上
        activity: 喝咖啡 | 看电影 | 吃火锅 | 跑步 | 打球 | 逛街 | 爬山 | 复习 | 打牌 | 游泳 | 唱歌 | 遛狗
        place: 地铁站 | 公司楼下 | 我家 | 学校门口 | 公园 | 超市 | 图书馆 | 老地方
        time: 今天 | 明天 | 周五 | 晚上 | 周末 | 下午#点 | 下周 | 下班以后 | 一会儿
        thing: 充电器 | 外套 | 票 | 照片 | 钥匙 | 雨伞 | 蛋糕 | 那本书 | 椅子 | 书包
        food: 面条 | 饺子 | 牛奶 | 鸡蛋 | 米饭 | 水果 | 豆腐 | 排骨 | 鱼 | 青菜 | 包子 | 西瓜
        event: 婚礼 | 开会 | 训练 | 考试 | 看牙 | 演唱会 | 面试 | 飞机 | 上课 | 家长会
        excuse: 车坏了 | 我在{event} | {who}病了 | 太忙了 | 没睡好 | 下大雨 | {time}有{event}
        adj: 好 | 奇怪 | 好笑 | 无聊 | 贵 | 好看 | 难 | 好吃 | 累
        animal: 狗 | 猫 | 鹦鹉 | 仓鼠
        joke: 一只{animal}走进饭馆要{food}，服务员说只有{food}。{animal}说那我还是去{activity}吧。转给你的朋友 | {who}为什么带{thing}去{event}？因为{who}{did}，{animal}{did}！哈哈转发
        invitation: ##号来我家聚会，#点开始，有{food}和{food}，带上{thing}，来不来告诉我一声 | 请你参加{event}，##号{place}，我们{activity}吃{food}，请回复
        number: 大家好，我是{who}，换号码了，请存这个，旧的不用了 | 我是{who}，因为{excuse}换了手机号，收到回一下
        hello: 我也来了！我是{who} | {who}叫我注册的，加我一下
        meeting: 你好，我是{who}，{event}的时候见过。{plan} | 你好，{who}给我的号码，想问一下{thing}
        wrong: {who}我到{place}了，哪个门 | 饭好了，{who}你在哪 | {thing}还卖吗
        mistaken: 你打错了吧 | 请问你是谁 | 你发错人了
        welcome: 存了 | 好的{who} | 收到，最近怎么样 | 终于换了
        angry: 别发了 | 你谁啊 | 不需要 | 滚 | 再发举报你 | 你怎么有我的号码 | 退订
        confirm: 好的 | 收到 | 可以 | 能改到{time}吗 | 取消
        """);
}
