// Figures as lines of JSON, written as they come.
import fs from 'node:fs';
import path from 'node:path';

export class Results {
  lines = [];

  constructor(folder, name) {
    fs.mkdirSync(folder, { recursive: true });
    this.file = path.join(folder, `${name}.jsonl`);
  }

  add(line) {
    this.lines.push(line);
    fs.appendFileSync(this.file, `${JSON.stringify(line)}\n`);
  }
}
