// Pages of the sample directory that the audits look at: one of each kind, full, empty and wrong.
export const kinds = [
  "/",
  "/find",
  "/find?near=06510&approach=ipt",
  "/find?near=06510&q=nobody",
  "/find?near=Nowhereville&maxfee=much",
  "/therapists/1",
  "/browse",
  "/browse/ct",
  "/browse/ct/new-haven",
  "/learn",
  "/learn/three-phases",
  "/guide",
  "/costs",
  "/costs?therapist=1",
  "/costs/worksheet",
  "/costs/call-sheet",
  "/plan",
  "/plan?sessions=16&first=2027-01-05&time=17:00&zone=America/New_York",
  "/plan?sessions=x&first=2026-11-01&time=01:30&zone=America/New_York",
  "/check-in",
  "/check-in/rhythm",
  "/check-in/closeness",
  "/compare",
  "/compare?ids=1,2,3",
  "/prepare",
  "/prepare/contact?therapist=1",
  "/prepare/questions?q=cost",
  "/prepare/first-appointment",
  "/prepare/moving?therapist=1",
  "/about",
  "/about/order",
  "/privacy",
  "/privacy/health-data",
  "/for-therapists",
  "/help",
  "/es/help",
  "/es/learn",
  "/es/learn/crisis-help",
  "/no-such-page", "/es/no-such-page",
];

// Those that most people come in by, at the addresses that links lead to.
export const entrances = ["/", "/find", "/find?near=06510&approach=ipt", "/therapists/1/sook-shim", "/learn", "/learn/three-phases", "/costs"];

// Runs a check over paths, prints a line for each, and makes the program fail if any has faults.
export async function check(name, paths, faultsOf) {
  let bad = 0;
  for (const path of paths) {
    const { faults, note = "" } = await faultsOf(path);
    bad += faults.length > 0 ? 1 : 0;
    console.log(`${faults.length === 0 ? "ok " : "BAD"} ${name} ${path} ${note}`);
    faults.forEach((fault) => console.log(`      ${fault}`));
  }
  if (bad > 0) {
    console.log(`${name}: ${bad} of ${paths.length} have faults`);
    process.exitCode = 1;
  }
}
