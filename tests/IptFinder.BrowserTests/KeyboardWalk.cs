using Microsoft.Playwright;

namespace IptFinder.BrowserTests;

/// <summary>
/// Goes through a page by Tab alone, from the top: everything that takes the focus is reached, in the order of the page, shows that it
/// has the focus, is not hidden by something else (WCAG 2.2, 2.1.1, 2.1.2, 2.4.3, 2.4.7, 2.4.11) and lets go of it.
/// </summary>
/// <remarks>The page itself notes where the focus is whenever Tab is pressed again, after it has scrolled there: one question for many presses.</remarks>
internal static class KeyboardWalk
{
    private const int PressesAtOnce = 20;

    private static readonly Dictionary<string, object> Tab = new(StringComparer.Ordinal) { ["type"] = "rawKeyDown", ["key"] = "Tab", ["code"] = "Tab", ["windowsVirtualKeyCode"] = 9 };

    /// <summary>What is wrong, with all that is folded opened first.</summary>
    public static async Task<string[]> FaultsAsync(IPage page)
    {
        await page.EvaluateAsync("for (const fold of document.querySelectorAll('details')) fold.open = true");
        await page.EvaluateAsync(Watch);
        var keyboard = await page.Context.NewCDPSessionAsync(page);
        do
        {
            // Not one after the other: a third of the time of a walk is waiting for answers.
            await Task.WhenAll(Enumerable.Range(0, PressesAtOnce).Select(_ => keyboard.SendAsync("Input.dispatchKeyEvent", Tab)));
        }
        while (!await page.EvaluateAsync<bool>("walk.isOver"));

        return await page.EvaluateAsync<string[]>("walk.end()");
    }

    private const string Watch =
        """
        () => {
          const mostStays = 9; // A date has a stop for each of its parts.
          const chosen = radio => {
            const group = [...document.getElementsByName(radio.name)].filter(one => one.form === radio.form);
            return radio === (group.find(one => one.checked) ?? group[0]);
          };
          const stops = [...document.querySelectorAll("a[href], button, input, select, textarea, summary, [tabindex]")]
            .filter(one => one.tabIndex >= 0 && !one.disabled && one.checkVisibility({ visibilityProperty: true }) && (one.type !== "radio" || chosen(one)));
          const told = one => `${one.localName} ${one.name ?? ""} ${(one.textContent || one.id).trim().replace(/\s+/g, " ").slice(0, 40)}`;

          const style = one => (({ backgroundColor, borderColor, boxShadow, stroke, strokeWidth, fill }) =>
            [backgroundColor, borderColor, boxShadow, stroke, strokeWidth, fill].join())(getComputedStyle(one));
          const look = one => [one, ...(one instanceof SVGElement ? one.children : [])].map(style).join();
          const before = new Map(stops.map(one => [one, look(one)]));
          const shows = one => {
            const { outlineStyle, outlineWidth } = getComputedStyle(one);
            return outlineStyle === "auto" || (outlineStyle !== "none" && parseFloat(outlineWidth) >= 2) || look(one) !== before.get(one);
          };

          const isAt = one => (x, y) => {
            const there = document.elementFromPoint(x, y);
            return there && (one.contains(there) || [...one.labels ?? []].some(label => label.contains(there)));
          };
          const parts = [4, 1, 7, 2, 6, 3, 5].map(part => part / 8); // A drawn state may be missed by a few points.
          const isUncovered = one => [...one.getClientRects()].some(({ x, y, width, height }) =>
            parts.some(across => parts.some(down => isAt(one)(x + across * width, y + down * height))));

          const reached = [];
          const faults = [];
          let stays = 0;
          const walk = window.walk = { isOver: false };
          addEventListener("keydown", () => {
            const now = document.activeElement;
            if (walk.isOver || now === document.body) {
              return;
            }
            if (now === reached.at(-1)) {
              stays++;
              if (stays > mostStays) {
                faults.push(`holds the focus: ${told(now)}`);
                walk.isOver = true;
              }
            } else if (reached.includes(now)) {
              walk.isOver = true; // Round once.
            } else {
              stays = 0;
              reached.push(now);
              if (!shows(now)) {
                faults.push(`does not show its focus: ${told(now)}`);
              }
              if (!isUncovered(now)) {
                faults.push(`covered: ${told(now)}`);
              }
            }
          }, true);
          walk.end = () => {
            const places = reached.map(one => stops.indexOf(one)).filter(place => place >= 0);
            return [
              ...faults,
              ...stops.filter(one => !reached.includes(one)).map(one => `not reached: ${told(one)}`),
              ...places.flatMap((place, index) => place < places[index - 1] ? [`before its turn: ${told(stops[place])}`] : []),
            ];
          };
          stops[0].focus(); // Where the focus is elsewhere, as on what is wrong, the walk begins at the top all the same.
        }
        """;
}
