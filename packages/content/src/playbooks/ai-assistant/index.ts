import type { Playbook } from '../../types.ts';
import { aiAssistant1 } from './ai-assistant-1.ts';
import { aiAssistant2 } from './ai-assistant-2.ts';
import { aiAssistant3 } from './ai-assistant-3.ts';

export const aiAssistantPlaybooks: readonly Playbook[] = [aiAssistant1, aiAssistant2, aiAssistant3];
