/** Commander in the reader's language: what it says by itself is English only. */
import { type Language, languages, type Translator, translator } from '@viceversa/locales';
import { Command, type Option } from 'commander';
import { systemLanguage } from './words.ts';

/** Asked for before anything is parsed, so that mistakes in the command line are told in it as well. */
export function languageOf(args: readonly string[]): Language {
  const at = args.findLastIndex((each) => each === '--lang' || each.startsWith('--lang='));
  const asked = at < 0 ? undefined : (args[at]?.split('=')[1] ?? args[at + 1]);
  return languages.find((each) => each === asked?.toLowerCase()) ?? systemLanguage();
}

/** The methods that Commander calls for mistakes are replaced; it has no other way to word them. */
export class SayingCommand extends Command {
  readonly #say: Translator;

  constructor(name: string | undefined, language: Language) {
    super(name);
    const say = translator(language);
    this.#say = say;
    const titles: Readonly<Record<string, string>> = {
      'Usage:': say('cli.help.usage'),
      'Arguments:': say('cli.help.arguments'),
      'Options:': say('cli.help.options'),
      'Commands:': say('cli.help.commands'),
    };
    this.exitOverride()
      .helpCommand(false)
      .helpOption('-h, --help', say('cli.help.help'))
      .configureHelp({ styleTitle: (title) => titles[title] ?? title });
  }

  #refuse(sentence: string, code: string): never {
    const names = [this.name()];
    for (let above = this.parent; above; above = above.parent) names.unshift(above.name());
    return this.error(`${sentence}\n${this.#say('cli.usage.hint', { command: names.join(' ') })}`, { code });
  }

  unknownOption(option: string): void {
    this.#refuse(this.#say('cli.usage.unknownOption', { option }), 'commander.unknownOption');
  }

  unknownCommand(): void {
    const [command = ''] = this.args;
    this.#refuse(this.#say('cli.usage.unknownCommand', { command }), 'commander.unknownCommand');
  }

  missingArgument(argument: string): void {
    this.#refuse(this.#say('cli.usage.missingArgument', { argument }), 'commander.missingArgument');
  }

  optionMissingArgument(option: Option): void {
    this.#refuse(this.#say('cli.usage.missingValue', { option: option.flags }), 'commander.optionMissingArgument');
  }

  _excessArguments(given: readonly string[]): void {
    const expected = this.registeredArguments.length;
    this.#refuse(this.#say('cli.usage.tooMany', { given: given.length, expected }), 'commander.excessArguments');
  }

  /** An option with a closed set of values. */
  choice(flags: string, description: string, choices: readonly string[]): this {
    const [option = flags] = flags.split(' ');
    return this.option(flags, description, (value: string) => {
      if (choices.includes(value)) return value;
      // A code of our own: Commander would say its own sentence before one of “invalidArgument”.
      const sentence = this.#say('cli.usage.notOneOf', { option, value, choices: choices.join(', ') });
      return this.#refuse(sentence, 'viceversa.notOneOf');
    });
  }
}
