//! What the keyword model says in `natural_api_showcase`.

use crate::keyword_model::Rule;

pub const ANSWERS: &[Rule] = &[
    // 1. Emails.
    (&["Urgency", "server"], "high"),
    (&["Urgency", "invoice"], "medium"),
    (&["Urgency", "dinner"], "low"),
    (&["Intent", "server"], "incident"),
    (&["Intent", "invoice"], "request"),
    (&["Intent", "dinner"], "thanks"),
    (&["Actions", "server"], "restart the server; call the customers"),
    (&["Actions", "invoice"], "send the invoice"),
    (&["Actions", "dinner"], "none"),
    // 2. A summary, and what is made of it.
    (&["Summarize", "sales"], "Sales rose 12 % thanks to the new shop."),
    (&["Spanish", "Sales rose"], "Las ventas subieron un 12 % gracias a la nueva tienda."),
    (&["professional", "Sales rose"], "Sales increased by 12 %, driven by the new shop."),
    // 3. Two writers and a third call.
    (&["Combine", "lantern", "384,400"], "A lantern on a string of 384,400 kilometres."),
    (&["poet", "moon"], "The moon, a lantern no one lit."),
    (&["engineer", "moon"], "The moon orbits at 384,400 km."),
    // 4. The exam.
    (&["Paris"], "Yes."),
    (&["Jupiter"], "No, Saturn is second."),
    (&["Shakespeare"], "yes, abbreviated"),
    (&["boil"], "Yes"),
];
