// Which of what is on the canvas is shown: by type, relation, status, confidence, time and publisher.

// The first and the last month of a dated fact: numbers that count months; a bare year has all of its twelve.
export function months({ first_date: first, last_date: last }) {
  const count = (iso, missing) => Number(iso.slice(0, 4)) * 12 + (iso.length > 4 ? Number(iso.slice(5, 7)) - 1 : missing);
  return [count(first, 0), count(last ?? first, 11)];
}

export class Filters extends EventTarget {
  constructor() {
    super();
    this.reset();
  }

  reset() {
    this.types = new Set();
    this.predicates = new Set();
    this.statuses = new Set();
    this.confidence = 0;
    this.from = null;
    this.to = null;
    // Who must tell a fact, and the ids of the facts that this publisher tells.
    this.publisher = null;
    this.told = null;
    this.#changed();
  }

  get active() {
    return this.types.size + this.predicates.size + this.statuses.size > 0 || this.confidence > 0 || this.timed || Boolean(this.publisher);
  }

  get timed() { return this.from !== null || this.to !== null; }

  toggle(what, value) {
    if (!this[what].delete(value)) this[what].add(value);
    this.#changed();
  }

  set(values) {
    Object.assign(this, values);
    this.#changed();
  }

  passesFact(fact) {
    return !this.predicates.has(fact.predicate) && !this.statuses.has(fact.status)
      && fact.confidence >= this.confidence && this.#inTime(fact) && (this.told?.has(fact.id) ?? true);
  }

  // Ids that stay: entities of a shown type that have a shown fact, or never had one; and the facts between them.
  shown(view) {
    const typed = new Set([...view.entities.values()].filter((row) => !this.types.has(row.type)).map((row) => row.id));
    const facts = [...view.facts.values()].filter(
      (fact) => this.passesFact(fact) && typed.has(fact.subject) && typed.has(fact.object),
    );
    const held = new Set(facts.flatMap((fact) => [fact.subject, fact.object]));
    const bare = new Set([...view.facts.values()].flatMap((fact) => [fact.subject, fact.object]));
    const byFacts = this.predicates.size + this.statuses.size > 0 || this.confidence > 0 || this.timed || this.told !== null;
    const entities = [...typed].filter((id) => !byFacts || held.has(id) || !bare.has(id));
    return { entities: new Set(entities), facts: new Set(facts.map((fact) => fact.id)) };
  }

  // What has no date is not in any span of time.
  #inTime(fact) {
    if (!this.timed) return true;
    if (!fact.first_date) return false;
    const [first, last] = months(fact);
    return (this.from === null || last >= this.from) && (this.to === null || first <= this.to);
  }

  #changed() { this.dispatchEvent(new Event("change")); }
}
