import type { Playbook } from '../../types.ts';
import { aiAssistant1 } from './ai-assistant-1.ts';

export const aiAssistantPlaybooks: readonly Playbook[] = [aiAssistant1];
