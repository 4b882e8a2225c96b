// Runs a list of jobs with another program's age code. Used by tests/crypto/test_age_interop.py only.
// In: a JSON array of jobs on standard input. Out: a JSON array of results in the same order.
import { Decrypter, Encrypter, generateHybridIdentity, identityToRecipient } from "age-encryption";

const toBytes = (text) => new Uint8Array(Buffer.from(text, "base64"));
const toText = (bytes) => Buffer.from(bytes).toString("base64");

const jobs = {
  async generate() {
    const identity = await generateHybridIdentity();
    return { identity, recipient: await identityToRecipient(identity) };
  },
  async recipient({ identity }) {
    return { recipient: await identityToRecipient(identity) };
  },
  async seal({ recipients, plain }) {
    const encrypter = new Encrypter();
    recipients.forEach((recipient) => encrypter.addRecipient(recipient));
    return { file: toText(await encrypter.encrypt(toBytes(plain))) };
  },
  async open({ identity, file }) {
    const decrypter = new Decrypter();
    decrypter.addIdentity(identity);
    try {
      return { plain: toText(await decrypter.decrypt(toBytes(file))) };
    } catch (error) {
      return { refused: String(error.message) };
    }
  },
};

let input = "";
for await (const piece of process.stdin) input += piece;
const results = [];
for (const job of JSON.parse(input)) results.push(await jobs[job.do](job));
process.stdout.write(JSON.stringify(results));
