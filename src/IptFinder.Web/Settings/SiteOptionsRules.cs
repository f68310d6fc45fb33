using FluentValidation;

namespace IptFinder.Web.Settings;

/// <summary>What <see cref="SiteOptions"/> must hold before the site starts.</summary>
public sealed class SiteOptionsRules : AbstractValidator<SiteOptions>
{
    public SiteOptionsRules() =>
        RuleFor(options => options.LeaveTo)
            .Must(WebAddress.IsHttps)
            .WithMessage("Site:LeaveTo must be an https address, like https://www.weather.gov/.");
}
