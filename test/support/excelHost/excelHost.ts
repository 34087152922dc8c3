import type { GridBook } from '../../../src/engine/book/gridBook';
import { HostBehaviour } from './behaviour';
import type { HostSwitches } from './behaviour';
import { CustomFunctionService } from './functions/customFunctionService';
import { FunctionCalls } from './functions/functionCalls';
import type { HostMessage } from './functions/hostMessage';
import type { HostLanguage } from './model/excelContext';
import { ExcelModel } from './model/excelModel';
import { GridEvents } from './model/gridEvents';
import type { ExcelProfile } from './profiles';
import { Interpreter } from './protocol/interpreter';
import type { RichRequest, RichResponse } from './protocol/wire';

/** Excel as an add-in meets it, whatever carries the messages to and fro. */
export class ExcelHost {
  readonly functions: FunctionCalls;
  /** Resolves when the add-in can be asked to calculate. */
  readonly functionsReady: Promise<void>;
  private readonly behaviour: HostBehaviour;
  private readonly interpreter: Interpreter;
  private readonly stopListening: () => void;

  constructor(
    book: GridBook,
    language: HostLanguage,
    send: (messages: readonly HostMessage[]) => void,
    profile: ExcelProfile | null = null,
  ) {
    this.behaviour = new HostBehaviour(profile);
    this.functions = new FunctionCalls(send, this.behaviour);
    const service = new CustomFunctionService((results) => this.functions.take(results));
    const model = new ExcelModel(book, language, service);
    const events = new GridEvents(model);
    this.functionsReady = service.ready;
    this.interpreter = new Interpreter(model, this.behaviour.refusal);
    this.stopListening = book.listen((event) => {
      const messages = events.messages(event);
      if (messages.length > 0) send(messages);
    });
  }

  execute(request: RichRequest): Promise<RichResponse> {
    return this.behaviour.carry(request, () => this.interpreter.execute(request));
  }

  /** To be flipped by tests, at any time. */
  get switches(): HostSwitches {
    return this.behaviour.switches;
  }

  /** How many objects the add-in asked to be kept. */
  get keptObjects(): number {
    return this.interpreter.references.size;
  }

  close(): void {
    this.stopListening();
  }
}
