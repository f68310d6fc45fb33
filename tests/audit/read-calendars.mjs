// Every moment of a calendar file, read by ical.js and by node-ical, must be the one the API gives for the same plan.
import assert from "node:assert/strict";
import ICAL from "ical.js";
import nodeIcal from "node-ical";

const address = process.argv[2];
const plan = "0f8fad5bd9cb469fa16570867728950e";
const alarmMinutes = 90;
const plans = [
  "sessions=16&first=2027-01-05&time=17:00&zone=America/New_York",
  "sessions=12&first=2026-10-06&time=08:15&zone=America/Phoenix",
  "sessions=20&first=2027-02-01&time=02:00&zone=America/Indiana/Indianapolis&every=twice-then-weekly",
  "sessions=8&first=2027-03-01&time=09:30&zone=Pacific/Honolulu&every=biweekly",
  "sessions=16&first=2026-09-07&time=12:00&zone=America/Puerto_Rico&off=2026-12-20/2027-01-03&holidays=yes",
  "sessions=3&first=2026-10-25&time=01:30&zone=America/New_York&fold=earlier",
  "sessions=3&first=2026-10-25&time=01:30&zone=America/New_York&fold=later",
];

async function get(path) {
  const answer = await fetch(address + path);
  assert.equal(answer.status, 200, `${path} answers ${answer.status}`);
  return answer.text();
}

function byIcalJs(text) {
  const calendar = new ICAL.Component(ICAL.parse(text));
  for (const zone of calendar.getAllSubcomponents("vtimezone")) {
    ICAL.TimezoneService.register(new ICAL.Timezone(zone));
  }
  const entries = calendar.getAllSubcomponents("vevent").map((event) => ({
    start: new ICAL.Event(event).startDate.toJSDate().toISOString(),
    uid: event.getFirstPropertyValue("uid"),
    title: event.getFirstPropertyValue("summary"),
    minutes: new ICAL.Event(event).duration.toSeconds() / 60,
    alarms: event.getAllSubcomponents("valarm").map((alarm) => alarm.getFirstPropertyValue("trigger").toSeconds() / 60),
  }));
  ICAL.TimezoneService.reset();
  return entries.sort((one, other) => one.start.localeCompare(other.start));
}

const byNodeIcal = (text) =>
  Object.values(nodeIcal.sync.parseICS(text))
    .filter((part) => part.type === "VEVENT")
    .map((event) => ({ start: event.start.toISOString(), uid: event.uid, title: event.summary, minutes: (event.end - event.start) / 60_000 }))
    .sort((one, other) => one.start.localeCompare(other.start));

for (const asked of plans) {
  const text = await get(`/plan/calendar.ics?${asked}&plan=${plan}&alarm=${alarmMinutes}`);
  const expected = JSON.parse(await get(`/api/v1/plan?${asked}`)).sessions.map((session) => ({
    start: new Date(session.utc).toISOString(), uid: `${plan}-${session.number}`, title: "Appointment", minutes: 50,
  }));
  assert.ok(expected.length > 0);
  assert.deepEqual(byIcalJs(text), expected.map((entry) => ({ ...entry, alarms: [-alarmMinutes] })), `ical.js reads another plan than ${asked}`);
  assert.deepEqual(byNodeIcal(text), expected, `node-ical reads another plan than ${asked}`);
  console.log(`${expected.length} sessions read alike by ical.js and node-ical: ${asked}`);
}
