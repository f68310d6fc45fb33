using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace IptFinder.Data.Migrations
{
    /// <inheritdoc />
    public partial class Plans : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.CreateTable(
                name: "plans",
                columns: table => new
                {
                    Id = table.Column<string>(type: "TEXT", nullable: false),
                    Year = table.Column<int>(type: "INTEGER", nullable: false),
                    State = table.Column<string>(type: "TEXT", nullable: false),
                    IssuerId = table.Column<string>(type: "TEXT", nullable: false),
                    IssuerName = table.Column<string>(type: "TEXT", nullable: false),
                    Name = table.Column<string>(type: "TEXT", nullable: false),
                    MetalLevel = table.Column<string>(type: "TEXT", nullable: false),
                    PlanType = table.Column<string>(type: "TEXT", nullable: false),
                    Deductible = table.Column<string>(type: "TEXT", nullable: false),
                    Maximum = table.Column<string>(type: "TEXT", nullable: false),
                    DeductibleOutOfNetwork = table.Column<string>(type: "TEXT", nullable: false),
                    MaximumOutOfNetwork = table.Column<string>(type: "TEXT", nullable: false),
                    Summary = table.Column<string>(type: "TEXT", nullable: false),
                    SearchWords = table.Column<string>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_plans", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "plan_benefits",
                columns: table => new
                {
                    PlanId = table.Column<string>(type: "TEXT", nullable: false),
                    Kind = table.Column<string>(type: "TEXT", nullable: false),
                    IsCovered = table.Column<string>(type: "TEXT", nullable: false),
                    CopayInNetwork = table.Column<string>(type: "TEXT", nullable: false),
                    CoinsuranceInNetwork = table.Column<string>(type: "TEXT", nullable: false),
                    CopayOutOfNetwork = table.Column<string>(type: "TEXT", nullable: false),
                    CoinsuranceOutOfNetwork = table.Column<string>(type: "TEXT", nullable: false),
                    IsLimited = table.Column<string>(type: "TEXT", nullable: false),
                    Limit = table.Column<string>(type: "TEXT", nullable: false),
                    Explanation = table.Column<string>(type: "TEXT", nullable: false),
                    IsExcludedFromMaximum = table.Column<string>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_plan_benefits", x => new { x.PlanId, x.Kind });
                    table.ForeignKey(
                        name: "fk_plan_benefits_plans",
                        column: x => x.PlanId,
                        principalTable: "plans",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateIndex(
                name: "ix_plans_state_name",
                table: "plans",
                columns: new[] { "State", "Name" });
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "plan_benefits");

            migrationBuilder.DropTable(
                name: "plans");
        }
    }
}
