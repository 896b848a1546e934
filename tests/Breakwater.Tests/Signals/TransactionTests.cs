using Breakwater.Engine.Signals;

namespace Breakwater.Tests.Signals;

public sealed class TransactionTests
{
    [Theory]
    [InlineData("Your a/c XX1234 is debited by Rs.500.00 on 21-08-14", "XX1234")]
    [InlineData("Acct **1736 was charged $12.50 at Shop", "1736")]
    [InlineData("Card ##12: payment received", "12")]
    [InlineData("Card ••••4321 purchase approved", "4321")]
    [InlineData("Txn of 20.00 on card XXXX4321", "XXXX4321")]
    [InlineData("您尾号**1234的卡支出500.00元", "1234")]
    [InlineData("Compra con tarjeta **4321 por 20,00", "4321")]
    [InlineData("Compra no cartão **4321 de R$ 20,00", "4321")]
    [InlineData("Hesabınızdan **4321 bakiye 20,00 TL", "4321")]
    [InlineData("Карта **4321 Покупка Баланс", "4321")]
    [InlineData("Transaksi kartu **4321 Rp20.000", "4321")]
    [InlineData("บัญชี xx4321 ยอดเงิน 500", "xx4321")]
    [InlineData("Virement du compte **4321", "4321")]
    [InlineData("Abbuchung Konto **4321", "4321")]
    public void A_movement_on_a_masked_account_is_noticed(string text, string mask) =>
        Assert.Equal(mask, new Noticing(text).Evidence(SignalId.NoticeTransaction));

    [Theory]
    [InlineData("Your account was debited by £50.00")]
    [InlineData("A payment of $50.00 from your account ending 1234")]
    [InlineData("Card payment of €20.00")]
    [InlineData("Your a/c was credited with Rs.500")]
    [InlineData("Cuenta: pago de €20.00")]
    [InlineData("Счёт: списание 500 руб.")]
    [InlineData("您的账户支出¥500.00")]
    public void So_is_a_sum_that_moved_on_an_account(string text)
    {
        var signal = new Noticing(text).Signal(SignalId.NoticeTransaction);

        Assert.Equal((1, 0), (signal.Count, signal.Evidence.Length));
    }

    [Theory]
    [InlineData("I paid a man £5 for it")]
    [InlineData("I paid £5 for it")]
    [InlineData("my account is empty, 3 days to go")]
    [InlineData("my account costs £5")]
    [InlineData("my account was debited twice, 3 days ago")]
    [InlineData("Your card **1234 is ready")]
    [InlineData("Card *1 payment")]
    [InlineData("Card *12 payment")]
    [InlineData("Card x12 payment")]
    [InlineData("Card **1 payment")]
    [InlineData("payment #7 is due")]
    [InlineData("payment received, thanks")]
    [InlineData("the xx12ab payment")]
    [InlineData("payment of max 12")]
    [InlineData("A/B test paid £5")]
    public void Other_talk_of_money_is_not(string text) => Assert.False(Noticing.Has(text, SignalId.NoticeTransaction), text);
}
