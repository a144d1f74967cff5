import { Component, createRef, type ReactNode, Suspense } from 'react';
import { queryClient } from '../api/client.ts';
import { retryLoads } from './lazily.tsx';
import { PartFailure, type WayOut } from './part-failure.tsx';

interface PartProps {
  /** As a sentence about it begins: `The timeline`. */
  name: string;
  /** What it shows: where that changes, a part that failed is drawn anew. */
  subject?: string;
  /** How to leave it where it keeps failing; the start of the page where absent. */
  wayOut?: WayOut | undefined;
  /** Of the frame in which it says that it failed. */
  className?: string;
  /** Stands for it while it is loaded. */
  fallback?: ReactNode;
  /** Draws nothing, so that nobody misses it. */
  invisible?: boolean;
  children: ReactNode;
}

interface PartState {
  failure: { error: unknown } | null;
}

/** A part of the page that fails alone: it says so, offers another try and a way out, and the rest goes on. */
export class Part extends Component<PartProps, PartState> {
  override state: PartState = { failure: null };
  readonly #frame = createRef<HTMLDivElement>();

  static getDerivedStateFromError(error: unknown): PartState {
    return { failure: { error } };
  }

  override getSnapshotBeforeUpdate(): Element | null {
    return document.activeElement;
  }

  override componentDidUpdate(before: PartProps, { failure }: PartState, focused: Element | null): void {
    if (failure && this.state.failure === failure && before.subject !== this.props.subject) this.#redraw();
    // What failed took the focus along.
    if (!failure && this.state.failure && focused?.isConnected === false) this.#frame.current?.focus();
  }

  override componentWillUnmount(): void {
    if (this.state.failure) retryLoads();
  }

  override render(): ReactNode {
    const { name, wayOut, className, fallback, invisible, children } = this.props;
    const { failure } = this.state;
    if (!failure) return <Suspense fallback={fallback}>{children}</Suspense>;
    if (invisible) return null;
    return (
      <PartFailure
        ref={this.#frame}
        name={name}
        error={failure.error}
        wayOut={wayOut}
        className={className}
        onRetry={this.#retry}
      />
    );
  }

  #redraw(): void {
    retryLoads();
    this.setState({ failure: null });
  }

  /** The answers it was drawn from are asked for anew, since one of them may be what it failed by. */
  readonly #retry = async (): Promise<void> => {
    queryClient.removeQueries({ type: 'inactive' });
    await queryClient.refetchQueries({ type: 'active' });
    this.#redraw();
  };
}
