namespace LamTheoBac.Cli.Texts;

/// <content>Vietnamese.</content>
internal sealed partial record PageText
{
    public static PageText Vietnamese { get; } = new()
    {
        Code = Languages.Vietnamese,
        ScriptNeeded = "Trang này cần JavaScript để hiện số liệu. Mọi thứ đều nằm trong chính trang này; không có gì được tải từ mạng.",
        ChooseLanguage = "Ngôn ngữ",
        Print = "In",
        Level = "Mức hiện",
        LevelRoot = "chỉ cấp trên cùng",
        Levels = "thêm {0} cấp",
        LevelByHand = "mở từng tổ chức",
        Overview = "Tổng quan",
        Legend = "Cách đọc",
        LegendSure = "chắc chắn đạt",
        LegendOpen = "chưa xác định: tỷ lệ còn có thể thay đổi trong khoảng này",
        LegendMark = "tỷ lệ hiện tại",
        LegendTarget = "mục tiêu",
        Keys = "Bàn phím trong bảng: ↑ ↓ chọn dòng, → mở ra, ← gấp lại, phím cách mở hoặc gấp, Enter xem giải thích, Home và End về đầu và cuối bảng, Esc đóng giải thích.",
        Bar = "Tỷ lệ, khoảng và mục tiêu",
        BarOf = "{0}, có thể từ {1} đến {2}, mục tiêu {3}",
        Standing = "So với mục tiêu",
        Explain = "Giải thích",
        Course = "Diễn biến trong năm",
        CourseNote = "Tỷ lệ vào ngày cuối mỗi tháng; vùng gạch chéo là khoảng còn có thể thay đổi vì điều chưa biết.",
        More = "Hiện thêm {0} trong {1} tổ chức còn lại",
        Hidden = "Còn {0} tổ chức bên dưới không có trong trang này.",
        Persons = "Đếm người.",
        Organizations = "Đếm tổ chức.",
        Close = "Đóng",
        Numerator = "Tử số: đạt",
        NotMet = "Chưa đạt",
        Denominator = "Mẫu số: đạt và chưa đạt",
        Population = "Tất cả thuộc diện tính",
        Lower = "Thấp nhất có thể",
        Upper = "Cao nhất có thể",
        NoPercentage = "Mẫu số bằng 0 nên không có tỷ lệ.",
        Shortfall = "Còn thiếu để đạt mục tiêu",
        Citations = "Căn cứ",
        Reading = "Điều chưa biết",
        StandingNotes =
        [
            "Không có ai trong mẫu số nên không so sánh được.",
            "Ngay cả mức thấp nhất có thể cũng đạt mục tiêu.",
            "Tỷ lệ hiện tại đạt mục tiêu, nhưng điều chưa biết còn có thể làm tụt xuống.",
            "Tỷ lệ hiện tại chưa đạt, nhưng điều chưa biết còn có thể đưa lên đến mục tiêu.",
            "Ngay cả mức cao nhất có thể cũng không đạt mục tiêu.",
        ],
        NoTarget = "không đặt mục tiêu",
    };
}
