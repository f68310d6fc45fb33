using FluentValidation;

namespace IptFinder.Web.Settings;

/// <summary>What <see cref="SiteOptions"/> must hold before the site starts.</summary>
public sealed class SiteOptionsRules : AbstractValidator<SiteOptions>
{
    public SiteOptionsRules()
    {
        RuleFor(options => options.LeaveTo)
            .Must(WebAddress.IsHttps)
            .WithMessage("Site:LeaveTo must be an https address, like https://www.weather.gov/.");
        RuleFor(options => options.Address)
            .Must(address => WebAddress.IsHttps(address) && new Uri(address!).GetLeftPart(UriPartial.Authority) == address)
            .When(options => options.Address is not null)
            .WithMessage("Site:Address must be an https address without a path, like https://therapists.example.org.");
        RuleForEach(options => options.Proxies)
            .Must(proxy => KnownProxy.TryRead(proxy, out _))
            .WithMessage("Site:Proxies must be addresses like 10.0.0.1, or networks like 10.0.0.0/24 that are not everyone.");
        RuleFor(options => options.PagesPerMinute).GreaterThan(0).WithMessage("Site:PagesPerMinute must be 1 or more.");
        RuleFor(options => options.ApiPerMinute).GreaterThan(0).WithMessage("Site:ApiPerMinute must be 1 or more.");
    }
}
