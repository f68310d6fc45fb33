using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Design;

namespace IptFinder.Data;

/// <summary>
/// Lets <c>dotnet ef</c> build the model without a host: for <c>migrations add</c>, and after it for
/// <c>dbcontext optimize --output-dir CompiledModel --namespace IptFinder.Data.CompiledModel</c>.
/// </summary>
internal sealed class DesignTimeFactory : IDesignTimeDbContextFactory<DirectoryDbContext>
{
    public DirectoryDbContext CreateDbContext(string[] args) =>
        new(new DbContextOptionsBuilder<DirectoryDbContext>().UseSqlite("Data Source=:memory:").Options);
}
