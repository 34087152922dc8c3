/** Commands that must not get into each other's way. */
export class OneAtATime {
  private running: string | null = null;
  private isWaiting = false;
  private next: (() => Promise<void>) | null = null;

  /** What is asked for while the one before only waits comes next, unless it is the same again; at other times it is passed over. */
  async run(name: string, step: () => Promise<void>): Promise<void> {
    if (this.running !== null) {
      if (this.isWaiting && name !== this.running) this.next = () => this.run(name, step);
      return;
    }
    this.running = name;
    try {
      await step();
    } finally {
      this.running = null;
      const { next } = this;
      this.next = null;
      await next?.();
    }
  }

  /** Within a command: it waits for something that is under way, and asks nothing meanwhile. */
  async waitingFor(work: Promise<void>): Promise<void> {
    this.isWaiting = true;
    try {
      await work;
    } finally {
      this.isWaiting = false;
    }
  }
}
