using Breakwater.Engine.Messages;
using Breakwater.Store.People;

namespace Breakwater.Tests.Store;

public sealed class PersonKeysTests : IDisposable
{
    private readonly StoreFolder _folder = new();

    private string File => Path.Combine(_folder.Path, "people.keys");

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void Two_spellings_of_an_address_are_one_person_and_two_kinds_are_two()
    {
        var keys = PersonKeys.Open(File, _folder.Clock);

        Assert.Equal(keys.Hash(Address.Parse("+1 (310) 555-0123")), keys.Hash(Address.Parse("tel:+13105550123")));
        Assert.NotEqual(keys.Hash(new Address(AddressKind.ShortCode, "80086")), keys.Hash(new Address(AddressKind.Handle, "80086")));
        Assert.True(keys.Hash(Address.None).IsNone);
    }

    [Fact]
    public void Keys_are_the_same_after_a_restart_and_other_ones_elsewhere()
    {
        var person = Address.Parse("+13105550123");
        var keys = PersonKeys.Open(File, _folder.Clock);

        Assert.Equal(keys.Hash(person), PersonKeys.Open(File, _folder.Clock).Hash(person));
        Assert.NotEqual(keys.Hash(person).Value, PersonKeys.Open(File + "2", _folder.Clock).Hash(person).Value);
    }

    [Fact]
    public void A_new_key_makes_new_hashes_the_old_ones_are_found_until_it_is_destroyed()
    {
        var person = Address.Parse("+13105550123");
        var keys = PersonKeys.Open(File, _folder.Clock);
        var before = keys.Hash(person);
        Assert.Equal(2, keys.Rotate());

        Assert.NotEqual(before, keys.Hash(person));
        Assert.Equal([before, keys.Hash(person)], PersonKeys.Open(File, _folder.Clock).Hashes(person));
        keys.Destroy(1);
        Assert.Equal([keys.Hash(person)], PersonKeys.Open(File, _folder.Clock).Hashes(person));
        Assert.Throws<ArgumentOutOfRangeException>(() => keys.Destroy(2));
        Assert.Throws<ArgumentOutOfRangeException>(() => keys.Destroy(1));
    }

    [Fact]
    public void Only_its_owner_reads_the_file_of_keys()
    {
        if (OperatingSystem.IsWindows())
        {
            Assert.Skip("Windows has no file modes");
            return;
        }

        PersonKeys.Open(File, _folder.Clock);

        Assert.Equal(UnixFileMode.UserRead | UnixFileMode.UserWrite, System.IO.File.GetUnixFileMode(File));
    }
}
