namespace LamTheoBac.Domain.Indicators;

/// <summary>
/// The short titles of the 27 indicators from I.1 to III.9 (DOMAIN.md section 5). The order of I.1 to I.5 is confirmed by
/// several sources, that of the rest by one.
/// </summary>
internal static class IndicatorTitles
{
    public static IReadOnlyList<(string Vietnamese, string English)> All { get; } =
    [
        ("Nhạt lý tưởng, lung lay niềm tin vào chủ nghĩa xã hội", "Fading revolutionary ideals; wavering faith in socialism and its founding doctrine"),
        ("Rời mục tiêu của Đảng, hùa theo quan điểm lệch lạc", "Leaving the party's aims; going along with distorted or wrong views"),
        ("Coi nhẹ lý luận, ngại học nghị quyết và pháp luật", "Undervaluing theory; reluctant to study doctrine, resolutions, policy and law"),
        ("Lơi nguyên tắc tổ chức, nhụt chí, làm việc hời hợt", "Lax on organisational principles; lost drive; perfunctory, irresponsible, ineffective work"),
        ("Giấu lỗi khi tự phê bình; nể nang khi góp ý", "Hiding faults in self-criticism; timid, flattering or malicious criticism of others"),
        ("Phát ngôn trái đường lối; lời nói không khớp việc làm", "Speaking against the party line; words and deeds do not match"),
        ("Chủ quan, bảo thủ, ép theo ý mình, không nghe góp ý", "Wilful, imposing, conservative; refuses to learn or accept others' sound advice"),
        ("Ham chức quyền, chọn chỗ lợi, né việc khó, vận động phiếu", "Power-hungry; picks easy, lucrative posts; canvasses for votes improperly"),
        ("Chỉ lo ngắn hạn theo nhiệm kỳ; cất nhắc người nhà", "Term-of-office short-termism; appointing relatives and acquaintances who are unqualified"),
        ("Vị kỷ, thực dụng, trục lợi riêng; ghen tị người khác", "Selfish, opportunistic individualism; indifferent to the collective; envious of others"),
        ("Phá tập trung dân chủ; bè phái, tranh quyền, gia trưởng", "Breaching democratic centralism; factions, rivalry for posts, autocratic leadership"),
        ("Khai tài sản, thu nhập thiếu trung thực", "Dishonest declaration of assets and income"),
        ("Chạy theo thành tích, danh hiệu; phô trương, giấu khuyết điểm", "Chasing achievements, titles and praise; vanity, inflating results, hiding faults"),
        ("Quan liêu, xa dân, dửng dưng trước bức xúc của dân", "Bureaucratic, remote from people and reality; indifferent to legitimate grievances"),
        ("Gây lãng phí, thất thoát công quỹ, tài nguyên, nhân lực", "Wasting or losing public money, assets, land, resources, staff time"),
        ("Tham nhũng, cấu kết trục lợi, bao che cho sai phạm", "Embezzlement, corruption, collusion for gain; shielding or abetting wrongdoing"),
        ("Lũng đoạn công tác cán bộ; dùng quyền cho mình, người thân", "Manipulating personnel work; using power for oneself, relatives or acquaintances"),
        ("Cờ bạc, rượu chè, mê tín, tệ nạn, trái thuần phong", "Gambling, drunkenness, superstition, social vices; violating family and social morals"),
        ("Bác bỏ nền tảng tư tưởng, nguyên tắc Đảng; đòi đa đảng", "Rejecting the party's doctrine and organising principles; demanding a multi-party system"),
        ("Bác bỏ nhà nước pháp quyền XHCN; đòi tam quyền phân lập", "Rejecting the socialist state, economy and land regime; demanding separated powers"),
        ("Làm trái đường lối; phủ nhận thành quả, bịa đặt lịch sử", "Contradicting policy; denying achievements, exaggerating faults, distorting history, slandering leaders"),
        ("Kích động bất mãn; dùng mạng xã hội hạ uy tín Đảng", "Inciting discontent; using media and social networks to discredit the party"),
        ("Đòi quân đội, công an phi chính trị, ngoài Đảng lãnh đạo", "Denying party leadership of armed forces; demanding depoliticised army and police"),
        ("Cấu kết thế lực thù địch, tập hợp lực lượng chống phá", "Colluding with hostile or disaffected forces; organising opposition to party, state"),
        ("Xuyên tạc đường lối đối ngoại, đưa tin quốc tế phiến diện", "Misrepresenting foreign policy; one-sided international news that harms Vietnam's relations"),
        ("Phủ nhận Đảng lãnh đạo báo chí, văn nghệ; lái dư luận", "Denying party leadership of press and arts; steering public opinion astray"),
        ("Đầu óc dân tộc hẹp, cực đoan tôn giáo; gây chia rẽ", "Narrow ethnic, extreme religious attitudes; exploiting democracy, human rights to divide"),
    ];
}
