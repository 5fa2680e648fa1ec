/** Ids of no real sign-in. */
export const requestId = '11111111-2222-4333-8444-5555555501aa'
/** Version 7, as new pages have it. */
export const correlationId = '0190aaaa-bbbb-7ccc-8ddd-eeeeeeeeeeee'
export const appId = '5e3ce6c0-2b1f-4285-8d4b-75ee78787346'

/** The page of the security token service: https://learn.microsoft.com/troubleshoot/entra/entra-id/app-integration/error-code-AADSTS50011-redirect-uri-mismatch */
export const generic = `Sorry, but we're having trouble signing you in.
AADSTS50011: The redirect URI 'https://app.contoso.example/cb' specified in the request does not match the redirect URIs configured for the application '${appId}'.
Troubleshooting details
If you contact your administrator, send this info to them.
Copy info to clipboard
Request Id: ${requestId}
Correlation Id: ${correlationId}
Timestamp: 2026-06-16T09:25:54Z
Message: AADSTS50011: The redirect URI 'https://app.contoso.example/cb' specified in the request does not match the redirect URIs configured for the application '${appId}'.
Flag sign-in errors for review: Enable flagging
If you plan on getting help for this problem, enable flagging and try to reproduce the error within 20 minutes. Flagged events make diagnostics available and are raised to admin attention.`

/** The page of Conditional Access; the first line is the account. */
export const blocked = `user@contoso.example
You don't have access to this
Your sign-in was successful but does not meet the criteria to access this resource. For example, you might be signing in from a browser, app, location, or an authentication flow that is restricted by your admin.
Sign out and sign in with a different account
More details
Error Code: 53003
Request Id: ${requestId}
Correlation Id: ${correlationId}
Timestamp: 2026-01-20T21:33:18.342Z
App name: Microsoft Teams Web Client
App id: ${appId}
IP address: 203.0.113.7
Device identifier: 99999999-8888-4777-8666-555555555555
Device platform: Windows 10
Device state: Unregistered
Flag sign-in errors for review: Enable flagging`

/** What apps get from the token endpoint. */
export const token = `AADSTS50076: Due to a configuration change made by your administrator, or because you moved to a new location, you must use multi-factor authentication to access '00000003-0000-0000-c000-000000000000'.
Trace ID: ${requestId}
Correlation ID: ${correlationId}
Timestamp: 2026-01-09 02:02:12Z`

/** One line of a log, JSON escaped. */
export const logLine = `"error_description":"AADSTS700082: The refresh token has expired due to inactivity.\\r\\nTrace ID: ${requestId}\\r\\nCorrelation ID: ${correlationId}\\r\\nTimestamp: 2026-01-09 02:02:12Z","error_codes":[700082],"suberror":"none"`

/** The block of ids with the labels of another language. */
export const translated = ([code, request, correlation, time, app]: readonly string[]) => `${code}: 53003
${request}: ${requestId}
${correlation}: ${correlationId}
${time}: 2026-01-20T21:33:18.342Z
${app}: ${appId}`

/** Labels of the block: code, request, correlation, time, app. */
export const labels = {
  nl: ['Foutcode', 'Aanvraag-id', 'Correlatie-id', 'Tijdstempel', 'App-id'],
  de: ['Fehlercode', 'Anforderungs-ID', 'Korrelations-ID', 'Zeitstempel', 'App-ID'],
  fr: ["Code d'erreur ", 'ID de la demande ', 'ID de corrélation ', 'Horodatage ', "ID d'application "],
} as const
