using Breakwater.Engine.Text;
using Breakwater.Store;

namespace Breakwater.Tests.Shape;

public sealed class PublicApiTests
{
    [Fact]
    public void The_public_face_of_the_engine_is_as_approved() =>
        Approved.Verify(PublicApi.Print(typeof(FoldedText).Assembly), "Breakwater.Engine");

    [Fact]
    public void The_public_face_of_the_store_is_as_approved() =>
        Approved.Verify(PublicApi.Print(typeof(EventStore).Assembly), "Breakwater.Store");
}
